using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Language.Tests.Names;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("Estonian President Karin Tamm spoke in Tallinn.", "Estonian/NORP Karin Tamm/PER Tallinn/GPE")]
    [InlineData("Officials of the European Union met in Geneva.", "European Union/ORG Geneva/GPE")]
    [InlineData("Police arrested Lieutenant Q.R. on Monday.", "Q.R./PER")]
    [InlineData("The dealer, Q.R., was arrested in Tallinn.", "Q.R./PER Tallinn/GPE")]
    [InlineData("The bomber drove to Qalat-i-Zhubin on Friday.", "Qalat-i-Zhubin/GPE")]
    [InlineData("The ship sailed down the Danube River to Romania.", "Danube River/LOC Romania/GPE")]
    [InlineData("It rained all day.", "")]
    public void Names_are_found(string text, string expected)
    {
        var analysis = TrainedModels.Read(text);
        Assert.Equal(expected, string.Join(' ', analysis.Names.Select(name => $"{text.Substring(name.Span.Start, name.Span.Length)}/{name.Type}")));
    }

    [Fact]
    public void A_damaged_model_is_told_by_its_file()
    {
        var folder = Directory.CreateTempSubdirectory();
        var bytes = File.ReadAllBytes(Path.Combine(TrainedModels.Folder, NameTagger.FileName));
        bytes[^100] ^= 1;
        File.WriteAllBytes(Path.Combine(folder.FullName, NameTagger.FileName), bytes);
        Assert.Contains(NameTagger.FileName, Assert.Throws<ModelFormatException>(() => NameTagger.Load(folder.FullName)).Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void The_best_path_is_well_formed()
    {
        var (path, random) = (new NamePath(), new Random(5));
        var transitions = new float[(NameLabels.Count + 1) * NameLabels.Count];
        for (var round = 0; round < 200; round++)
        {
            var labels = new int[1 + (round % 9)];
            foreach (ref var score in path.Scores(labels.Length).AsSpan(0, labels.Length * NameLabels.Count)) score = (float)random.NextDouble();
            path.Best(transitions, labels);
            Assert.True(NameLabels.MayEnd(labels[^1]));
            for (var word = 0; word < labels.Length; word++) Assert.Contains(word == 0 ? NameLabels.Count : labels[word - 1], NameLabels.Before[labels[word]]);
        }
    }
}
