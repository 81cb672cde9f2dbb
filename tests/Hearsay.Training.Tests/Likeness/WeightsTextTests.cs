using Hearsay.Cases.Identity.Nouns;
using Hearsay.Cases.Lexicons;
using Hearsay.Training.Likeness;

namespace Hearsay.Training.Tests.Likeness;

public sealed class WeightsTextTests
{
    private static readonly double[] Weights = [.. Enumerable.Range(0, Enum.GetValues<NounSign>().Length).Select(sign => sign / 8.0)];

    [Fact]
    public void A_line_says_what_a_sign_weighs() => Assert.Contains("\n  noun-rarity: 0.250\n", WeightsText.Of<NounSign>(["What it is."], Weights), StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("weights");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "weights.yaml"), WeightsText.Of<NounSign>(["What it is."], Weights));
            Assert.Equal(Weights, new SignWeights<NounSign>(YamlFile.Load(folder.FullName, "weights.yaml")).InOrder);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
