using System.Text;
using Hearsay.Text;

namespace Hearsay.Formats.Tests.Plain;

/// <summary>Pictures of plain texts: the kind of each line before it.</summary>
public sealed class PlainReaderTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_headline_said_twice_or_with_a_word_before_it_is_title_each_time() => AssertKinds(
        """
        T The harbour that nobody wanted

        T Lowport - Why the city sold its harbour

        T Why the city sold its harbour

        P The council voted on Tuesday to sell the harbour for two million crowns. Nobody spoke against it.

        H A quick vote

        P The mayor said that the city had no choice. The harbour had lost money for nine years.
        """);

    [Fact]
    public void A_tail_of_furniture_takes_in_the_teasers_and_notices_between_its_lines() => AssertKinds(
        """
        P Two ferries collided off Lowport on Sunday, and eleven people were hurt, the coast guard said.
        P The captain of the larger ferry was questioned by police in the evening, according to his lawyer.
        F Editor's Choice
        F The island where nobody locks a door.
        F If you are under sixteen, please note that you may not take part in our competitions without your parents.
        F To find out more, click here.
        F Share
        F Most Read
        F 1
        F 2
        """);

    [Theory]
    [InlineData("https://example.org/2013/09/two-ferries-collide-off-lowport.html")]
    [InlineData("http: / / www. example. org / 2013 / 09 / two _ ferries _ collide. html")]
    [InlineData("www.example.org/news")]
    public void An_address_is_furniture_and_the_line_below_it_the_headline(string address) => AssertKinds(
        $"""
        F {address}
        T Two ferries collide off Lowport
        P Two ferries collided off Lowport on Sunday, and eleven people were hurt, the coast guard said.
        """);

    [Fact]
    public void What_two_say_to_one_another_is_no_furniture() => AssertKinds(
        """
        P Nothing. I left the keys in my coat last night, and so I had to wait until you came.
        P You —
        P No, because he doesn't —
        P All you said last night was —
        H He thinks I stayed in the town —
        P If I did stay, and if I told you so, you would know, because I told you when I called you, and you said that I should come home.
        P Oh.
        P You call me —
        P Right, right.
        """);

    [Fact]
    public void An_invitation_in_the_middle_does_not_carry_the_report_away() => AssertKinds(
        """
        P The minister resigned on Friday after the report on the bridge was published in full.
        F Read more: Sign up for our newsletter
        P His deputy will lead the ministry until the vote in March, the government said in a statement.
        P Opposition parties called for new elections and asked the president to dissolve parliament.
        """);

    [Fact]
    public void Words_to_the_reader_inside_quotation_marks_are_the_speakers() => AssertKinds(
        """
        P The mayor spoke to the crowd for ten minutes before the rain began to fall on the square.
        P "You must leave your houses now, please, and take your papers with you," he told residents.
        P Soldiers went from door to door in the evening to help those who could not walk.
        """);

    [Fact]
    public void Byline_and_date_at_the_head_are_read_and_are_no_part_of_the_report()
    {
        var document = AssertKinds(
            """
            T Bridge closed after storm
            F By Ana Lowe and Peter Hart
            F Lowport Gazette, 3 May 2021
            P The bridge over the Low was closed on Sunday night after the storm tore two cables.
            """);
        Assert.Equal("Bridge closed after storm", document.Title);
        Assert.Equal("Ana Lowe and Peter Hart", document.Author);
        Assert.Equal("Lowport Gazette", document.Outlet);
        Assert.Equal(new(DateInterval.Day(new(2021, 5, 3)), PublicationBasis.Stated), document.Published);
    }

    [Theory]
    [InlineData("The Clarion, 3 May 2021", "The Clarion")]
    [InlineData("Lowport, 3 May 2021", null)]
    [InlineData("The 3 May 2021", null)]
    public void A_name_with_an_article_beside_the_date_is_the_outlets_and_one_without_may_be_the_places(string line, string? outlet) =>
        Assert.Equal(outlet, AssertKinds(
            $"""
            T Bridge closed after storm
            F {line}
            P The bridge over the Low was closed on Sunday night after the storm tore two cables.
            """).Outlet);

    [Fact]
    public void A_dateline_states_the_day_and_the_service()
    {
        var document = AssertKinds(
            """
            T Bridge closed after storm
            P LOWPORT, May 3, 2021 (Low Wire) – The bridge over the Low was closed on Sunday night after a storm.
            P It will be repaired by June, the city said.
            """);
        Assert.Equal(PublicationBasis.Stated, document.Published.Basis);
        Assert.Equal(DateInterval.Day(new(2021, 5, 3)), document.Published.Interval);
        Assert.Equal("Low Wire", document.Outlet);
    }

    [Fact]
    public void A_headline_may_be_sentences_where_the_date_stands_below_it() => Assert.Equal(DateInterval.Day(new(2021, 5, 3)), AssertKinds(
        """
        T The bridge over the Low was closed. Nobody was hurt.
        F 2021-05-03
        P A storm closed the bridge over the Low on Sunday night.
        P It will be repaired by June, the city said.
        """).Published.Interval);

    [Fact]
    public void A_text_of_one_line_has_its_dateline_too() =>
        Assert.Equal(DateInterval.Day(new(2021, 5, 3)), AssertKinds("P LOWPORT, May 3, 2021 (Low Wire) – The bridge over the Low was closed on Sunday.").Published.Interval);

    [Fact]
    public void A_day_that_the_report_speaks_of_is_not_its_own() => Assert.Equal(PublicationBasis.Unknown, AssertKinds(
        """
        T Bridge closed after storm
        P The bridge was built on May 3, 1998 and repaired twice – the last time in 2012 – before it was closed.
        P It will be repaired by June, the city said.
        """).Published.Basis);

    [Fact]
    public void Captions_and_items_of_lists_are_told() => AssertKinds(
        """
        T Storm leaves three dead
        P The storm tore roofs off houses along the coast on Sunday, the fire service said.
        C Photo: The harbour after the storm.
        P The government named three measures in the evening:
        L - Schools stay closed on Monday.
        L - Trains run every two hours.
        """);

    [Fact]
    public void Wrapped_lines_are_joined_into_paragraphs()
    {
        const string Text = """
            The bridge over the river Low was closed on Sunday night after the
            storm tore two of its cables, and engineers said that repairs would
            take at least a month.

            The city runs ferries in the meantime, which carry cars free of
            charge between six in the morning and midnight.
            """;
        var document = Read(Text);
        Assert.Equal([BlockKind.Paragraph, BlockKind.Paragraph], document.Blocks.Select(block => block.Kind));
        Assert.EndsWith("a month.", document.Text.Substring(document.Blocks[0].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_are_paragraphs_are_not_joined() =>
        Assert.Equal(3, Read("The first line is a paragraph of its own.\nThe second one is another.\nSo is the third line of it.").Blocks.Length);

    [Fact]
    public void A_line_of_megabytes_is_cut_into_blocks_and_nothing_is_left_out()
    {
        var text = string.Concat(Enumerable.Repeat("A long sentence that goes on. ", 100_000));
        var document = Read(text);
        Assert.All(document.Blocks, block => Assert.InRange(block.Span.Length, 1, 20_000));
        var kept = string.Concat(document.Blocks.Select(block => document.Text.Substring(block.Span)));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), kept.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_single_line_is_a_paragraph() => Assert.Equal(BlockKind.Paragraph, Read("Rebels seize the town").Blocks[0].Kind);

    private Document Read(string text) => DocumentReader.Read(folder.Write("a.txt", Encoding.UTF8.GetBytes(text))).Value!;

    // Each line of the picture is a letter for the kind, a blank, and the line itself.
    private Document AssertKinds(string picture)
    {
        var lines = picture.ReplaceLineEndings("\n").Split('\n');
        var document = Read(string.Join('\n', lines.Select(line => line.Length > 2 ? line[2..] : "")));
        Assert.Equal(lines.Where(line => line.Length > 2), document.Blocks.Select(block => $"{block.Kind.ToString()[0]} {document.Text.Substring(block.Span)}"));
        return document;
    }
}
