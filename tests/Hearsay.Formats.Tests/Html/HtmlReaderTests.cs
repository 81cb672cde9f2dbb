using Hearsay.Text;

namespace Hearsay.Formats.Tests.Html;

public sealed class HtmlReaderTests : IDisposable
{
    private const string Report =
        """
        <!doctype html><html lang="en"><head><title>Bridge closed after storm | Low Post</title>
        <meta property="og:site_name" content="Low Post"><link rel="canonical" href="https://low.example/2021/05/03/bridge">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-05-03T20:00:00+02:00","author":[{"name":"Ana Lowe"}]}]}</script></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
        <article><h1>Bridge closed after storm</h1><p class="byline">By Ana Lowe</p><time datetime="2021-05-03">3 May 2021</time>
        <p>The bridge over the <b>Low</b> was closed on Sunday night after the storm tore two of its cables &amp; a lamp.</p>
        <figure><img src="a.jpg"><figcaption>The bridge seen from the harbour</figcaption></figure>
        <p>Engineers said that repairs would take at least a month, and that ferries would run in the meantime.</p>
        <div class="related-links"><a href="/x">Ferries to run all night</a></div>
        <p>The mayor thanked the crew that had closed the road before anybody was hurt.</p></article>
        <div class="comments"><p>I have always said that this bridge would not last, and now everybody can see it.</p></div>
        <footer>© Low Post</footer></body></html>
        """;

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_gives_title_outlet_author_and_day()
    {
        var document = Read(Report);
        Assert.Equal("Bridge closed after storm", document.Title);
        Assert.Equal("Low Post", document.Outlet);
        Assert.Equal("Ana Lowe", document.Author);
        Assert.Equal(new(DateInterval.Day(new(2021, 5, 3)), PublicationBasis.Stated), document.Published);
    }

    [Fact]
    public void Main_text_is_the_report_and_the_rest_is_kept_as_furniture()
    {
        var document = Read(Report);
        Assert.Equal(3, MainText.Of(document).Split('\n').Length);
        Assert.StartsWith("The bridge over the Low was closed on Sunday night after the storm tore two of its cables & a lamp.", MainText.Of(document), StringComparison.Ordinal);
        Assert.Equal(BlockKind.Caption, KindOf(document, "The bridge seen from the harbour"));
        foreach (var words in (string[])["Home", "By Ana Lowe", "Ferries to run all night", "I have always said", "© Low Post"]) Assert.Equal(BlockKind.Furniture, KindOf(document, words));
    }

    [Fact]
    public void The_day_in_the_address_counts_where_nothing_else_is_said()
    {
        var bare = """<html><head><link rel="canonical" href="https://low.example/2021/05/03/bridge"></head><body><p>The bridge was closed on Sunday night after the storm.</p></body></html>""";
        Assert.Equal(new(DateInterval.Day(new(2021, 5, 3)), PublicationBasis.Metadata), Read(bare).Published);
    }

    [Fact]
    public void The_outlets_own_clock_says_the_day_before_an_embedded_post_does()
    {
        var page = Report.Replace("\"datePublished\":\"2021-05-03T20:00:00+02:00\"", "\"datePublished\":\"2021-05-03T23:12:35+00:00\"", StringComparison.Ordinal)
            .Replace("<time datetime=\"2021-05-03\">3 May 2021</time>", "<blockquote>2 May 2021</blockquote>", StringComparison.Ordinal);
        var other = """<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-03T19:12:35-0400"}</script></head>""";
        Assert.Equal(DateInterval.Day(new(2021, 5, 3)), Read(page.Replace("</head>", other, StringComparison.Ordinal)).Published.Interval);
    }

    [Fact]
    public void A_torn_statement_still_gives_its_day_before_what_is_shown_elsewhere()
    {
        var torn = Report.Replace("{\"@graph\":", "{\"name\":\"The \"Low\" Bridge\",\"@graph\":", StringComparison.Ordinal)
            .Replace("<time datetime=\"2021-05-03\">3 May 2021</time>", "<div>9 March 2021</div>", StringComparison.Ordinal);
        Assert.Equal(DateInterval.Day(new(2021, 5, 3)), Read(torn).Published.Interval);
    }

    [Fact]
    public void A_page_with_an_open_title_keeps_its_text() =>
        Assert.Contains("The bridge was closed", Read("<html><head><title>Bridge<body><p>The bridge was closed on Sunday.").Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_page_nested_a_hundred_thousand_deep_is_read_and_says_so()
    {
        var document = Read("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "The bridge was closed on Sunday.");
        Assert.Contains("The bridge was closed on Sunday.", document.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == FormatDiagnostics.TooDeep);
    }

    [Fact]
    public void A_page_in_another_language_is_kept_and_says_so()
    {
        var document = Read("<p>Der Präsident bestätigte am Mittwoch, dass der pensionierte Offizier Geld von einem Diplomaten erhalten hat.</p>");
        Assert.Equal("de", document.Language);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == FormatDiagnostics.OtherLanguage);
        Assert.False(ReadableLanguages.Includes(document.Language));
    }

    private static BlockKind KindOf(Document document, string words) =>
        document.Blocks.First(block => document.Text.Substring(block.Span).StartsWith(words, StringComparison.Ordinal)).Kind;

    private Document Read(string html) => DocumentReader.Read(folder.Write("a.html", html)).Value!;
}
