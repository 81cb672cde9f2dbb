using Hearsay.Language.Sentences;
using Hearsay.Text;

namespace Hearsay.Language.Tests.Sentences;

public sealed class SeamsTests
{
    [Fact]
    public void A_line_that_opens_with_the_title_is_cut_behind_it() =>
        Assert.Equal(["Mayor opens new bridge in spring", " The mayor came."], Pieces("Mayor opens new bridge in spring", "Mayor opens new bridge in spring The mayor came."));

    [Fact]
    public void A_title_within_a_line_is_cut_out_of_it() =>
        Assert.Equal(["Town ", "Mayor opens new bridge in spring", " The mayor came."], Pieces("Mayor opens new bridge in spring", "Town Mayor opens new bridge in spring The mayor came."));

    [Fact]
    public void A_title_that_a_sentence_goes_on_from_is_not_cut() =>
        Assert.Equal(["Mayor opens new bridge in spring weather."], Pieces("Mayor opens new bridge in spring", "Mayor opens new bridge in spring weather."));

    [Fact]
    public void A_short_title_is_not_looked_for() => Assert.Equal(["The Bridge The mayor came."], Pieces("The Bridge", "The Bridge The mayor came."));

    [Fact]
    public void What_three_lines_open_with_before_a_capital_is_cut_off() => Assert.Equal(
        ["Pictures: Fire at the harbour", " People run.", "Pictures: Fire at the harbour", " A ship burns.", "Pictures: Fire at the harbour", " Smoke rises."],
        Pieces(null, "Pictures: Fire at the harbour People run.", "Pictures: Fire at the harbour A ship burns.", "Pictures: Fire at the harbour Smoke rises."));

    [Fact]
    public void Pictures_that_are_counted_are_of_one_gallery() => Assert.Equal(
        ["Picture 1 of 12 Fire at the harbour", " People run.", "Picture 9 of 12 Fire at the harbour", " A ship burns.", "Picture 10 of 12 Fire at the harbour", " Smoke rises."],
        Pieces(null, "Picture 1 of 12 Fire at the harbour People run.", "Picture 9 of 12 Fire at the harbour A ship burns.", "Picture 10 of 12 Fire at the harbour Smoke rises."));

    [Fact]
    public void Sentences_that_begin_alike_are_not_cut() => Assert.Equal(3, Pieces(null, "He told the court that he ran.", "He told the court that he fell.", "He told the court that Lee ran.").Length);

    [Fact]
    public void A_credit_in_brackets_is_cut_off() => Assert.Equal(["(NWS)", " Rebels left the town."], Pieces(null, "(NWS) Rebels left the town."));

    [Fact]
    public void A_remark_in_brackets_is_none() => Assert.Single(Pieces(null, "(Later) Rebels left the town."));

    [Fact]
    public void No_sentence_crosses_a_seam() => Assert.Equal(2, TrainedModels.Read("(NWS) Rebels left the town.").SentenceRanges.Length);

    private static string[] Pieces(string? title, params string[] lines)
    {
        var text = string.Join("\n\n", lines);
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in lines)
        {
            blocks.Add(new(BlockKind.Paragraph, new TextSpan(start, line.Length)));
            start += line.Length + 2;
        }
        var document = new Document { Id = "x", Source = "x", Text = new SourceText(text), Title = title, Blocks = [.. blocks] };
        var seams = Seams.Of(document);
        return [.. blocks.SelectMany((block, number) => Cut(text, block.Span, seams[number]))];
    }

    private static IEnumerable<string> Cut(string text, TextSpan block, IReadOnlyList<int> seams)
    {
        var start = block.Start;
        foreach (var end in seams.Append(block.End))
        {
            yield return text[start..end];
            start = end;
        }
    }
}
