using Hearsay.Facts.Factuality;
using Hearsay.Facts.Factuality.Lexicons;
using Hearsay.Facts.Tests.Statements;

namespace Hearsay.Facts.Tests.Factuality;

public sealed class FactualityExamplesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ontology");
    private static readonly FactualityReader Factuality = FactualityReader.Load(Folder);

    public static TheoryData<string, string> Examples
    {
        get
        {
            var modality = YamlFile.Read<ModalityLines>(Path.Combine(Folder, "en", "modality.yaml"));
            var implicatives = YamlFile.Read<ImplicativeLines>(Path.Combine(Folder, "en", "implicatives.yaml"));
            IEnumerable<ModalityEntry> entries =
            [
                .. modality.Auxiliaries, .. modality.PerfectAuxiliaries, .. modality.Perfect, .. modality.Negators, .. modality.Adverbs,
                .. modality.Conditions, .. modality.Modifiers, .. modality.CompoundHeads, .. modality.Focus, .. modality.Definite,
            ];
            return new(entries.Select(entry => (entry.Example, entry.Reads)).Concat(implicatives.Entries.Select(entry => (entry.Example, entry.Reads))));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_word_does_to_its_example_what_the_lexicon_says(string example, string reads)
    {
        var picture = new StatementPicture(example);
        var place = Assert.Single(picture.In('<'));
        var analysis = Reader.Analyse(picture.Text);
        var trigger = Enumerable.Range(0, analysis.Count).Select(index => analysis[index]).First(word => place.Contains(word.Span));

        var read = Factuality.Read(trigger, []);

        Assert.Equal(reads, FactualityNotation.Write(read.Judgements[0].Value));
    }
}
