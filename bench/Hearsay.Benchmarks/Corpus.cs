using System.Text.RegularExpressions;

/// <summary>Articles to measure with, no two alike: every seventh a whole one, the others made of sentences that follow one another.</summary>
internal static partial class Corpus
{
    private const int ShortestArticle = 300, SentencesInArticle = 24, SentencesInParagraph = 3, OneWholeIn = 7, ShortestParagraph = 120;
    private static readonly int[] Strides = [1, 7919, 104729, 1299709];

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

    /// <summary>
    /// As many documents as wanted, of four paragraphs each that are taken from all over the texts by strides of their own: names and subjects recur as in the archive
    /// of an agency, and no two documents have as much as half of their text in common.
    /// </summary>
    public static IEnumerable<string> Mixed(string articles, string sentences, int count)
    {
        var paragraphs = File.ReadAllLines(articles).Where(line => line.Length > ShortestParagraph)
            .Concat(File.ReadLines(sentences).Where(line => line.Length > 0).Select(Joined).Chunk(SentencesInParagraph).Select(chunk => string.Join(' ', chunk))).ToArray();
        for (var number = 0; number < count; number++)
        {
            var place = number;
            yield return string.Join("\n\n", Strides.Select(stride => paragraphs[(int)((long)place * stride % paragraphs.Length)]));
        }
    }

    private static string Joined(string tokenized) => AfterBlank().Replace(BeforeBlank().Replace(tokenized, "$1"), "$1");

    [GeneratedRegex(@" ([.,;:?!%)\]]|'s|n't|'re|'ve|'ll)(?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBlank();

    [GeneratedRegex(@"([(\[$]) ", RegexOptions.CultureInvariant)]
    private static partial Regex AfterBlank();
}
