using System.Text.RegularExpressions;

/// <summary>Articles to measure with, no two alike: every seventh a whole one, the others made of sentences that follow one another.</summary>
internal static partial class Corpus
{
    private const int ShortestArticle = 300, SentencesInArticle = 24, SentencesInParagraph = 3, OneWholeIn = 7;

    public static IReadOnlyList<string> Mixed(string articles, string sentences)
    {
        var whole = new Queue<string>(File.ReadAllText(articles).Split("\n\n").Where(text => text.Length > ShortestArticle));
        var made = new Queue<string>(File.ReadLines(sentences).Where(line => line.Length > 0).Select(Joined).Chunk(SentencesInArticle)
            .Where(chunk => chunk.Length == SentencesInArticle)
            .Select(chunk => string.Join("\n\n", chunk.Chunk(SentencesInParagraph).Select(paragraph => string.Join(' ', paragraph)))));
        var mixed = new List<string>();
        while (whole.Count > 0 && made.Count > 0) mixed.Add(mixed.Count % OneWholeIn == 0 ? whole.Dequeue() : made.Dequeue());
        return mixed;
    }

    private static string Joined(string tokenized) => AfterBlank().Replace(BeforeBlank().Replace(tokenized, "$1"), "$1");

    [GeneratedRegex(@" ([.,;:?!%)\]]|'s|n't|'re|'ve|'ll)(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBlank();

    [GeneratedRegex(@"([(\[$]) ", RegexOptions.CultureInvariant)]
    private static partial Regex AfterBlank();
}
