using Hearsay.Facts.Statements.Cues;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Statements;

public sealed class CueExamplesTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    public static TheoryData<string, string> Examples =>
        new(Lexicon.Entries.Select(entry => (entry.Cue + "/" + entry.Pos + "/" + entry.Act, entry.Example)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_cue_is_read_from_its_example(string key, string example)
    {
        var picture = new StatementPicture(example);
        var cue = key.Split('/')[0];

        var said = Reader.Read(picture.Text).Where(one => one.Cue?.Lemma == cue).ToList();

        var statement = Assert.Single(said);
        Assert.Equal(key.Split('/')[2], statement.Act);
        Assert.True(Holds(picture.In('<'), statement.Content), "content");
        Assert.Equal(picture.In('[').Count, statement.Source.Span is null ? 0 : 1);
        if (statement.Source.Span is { } source) Assert.True(source.Overlaps(Assert.Single(picture.In('['))), "source");
    }

    [Fact]
    public void Every_act_of_a_cue_is_listed() =>
        Assert.All(Lexicon.Entries, entry => Assert.Contains(entry.Act, Lexicon.Lines.Acts));

    /// <summary>Whether two thirds of each set of places are in the other.</summary>
    private static bool Holds(IReadOnlyList<TextSpan> drawn, IReadOnlyList<TextSpan> read)
    {
        var common = drawn.Sum(one => read.Sum(one.Common));
        return common * 3 >= 2 * drawn.Sum(one => one.Length) && common * 3 >= 2 * read.Sum(one => one.Length);
    }
}
