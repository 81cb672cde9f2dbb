using Hearsay.Facts.Statements.Mending;

namespace Hearsay.Facts.Tests.Statements.Mending;

public sealed class UnsaidTests
{
    private static readonly UnsaidLexicon Lexicon = UnsaidLexicon.In(Path.Combine(AppContext.BaseDirectory, "ontology"));

    public static TheoryData<string, string, string, string> Rules =>
        new(Lexicon.Rules.Select(rule => (rule.Example, rule.Said, rule.Acts.Count > 0 ? rule.Acts[0] : "assert", rule.Cues.Count > 0 || rule.Acts.Count == 0 ? "assert" : rule.Acts[0])));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_read_from_its_examples(string example, string said, string act, string other)
    {
        Assert.False(Says(example, act), example);
        Assert.True(Says(said, other), said);
    }

    [Theory]
    [InlineData("{Considering} <that the bridge was closed>, the general came early.", false)]
    [InlineData("[The general], {considering} <leaving>, came early.", true)]
    [InlineData("The ship is old, so [who] {knows} <what it carries>?", false)]
    [InlineData("The ship had left. [This] {suggests} <that the bridge was closed>.", false)]
    [InlineData("[He said, adding that the plan] {mentioned} in the news was <false>.", false)]
    [InlineData("{Read} more about <the bridge>.", false)]
    [InlineData("[She] {suggests} <that the bridge was closed>.", true)]
    public void A_conjunction_and_what_stands_for_nobody_say_nothing(string drawn, bool expected) => Assert.Equal(expected, Says(drawn, "assert"));

    [Fact]
    public void Who_is_cited_is_no_part_of_what_is_said()
    {
        var drawing = new DrawnDraft("<“The bridge is closed,”> [the agency] {cited} <the mayor>.");

        Assert.True(new Unsaid(Lexicon, drawing.Tree, drawing.Quoted).Says(drawing.Draft));
        Assert.Equal("“ The bridge is closed , ”", drawing.Content);
    }

    private static bool Says(string drawn, string act)
    {
        var drawing = new DrawnDraft(drawn, act);
        return new Unsaid(Lexicon, drawing.Tree, drawing.Quoted).Says(drawing.Draft);
    }
}
