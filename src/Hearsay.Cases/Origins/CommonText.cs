using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Origins;

/// <summary>
/// Whether two documents draw on one text, though neither is a copy: one run of words of some length that both have outside of quotations, as where each has rewritten
/// a wire service's report in its own way. What was asked for last is kept, within bounds.
/// </summary>
internal sealed class CommonText(IReadOnlyList<IndexedReading> readings)
{
    private const int Run = 12;
    private const int Kept = 256;
    private readonly Dictionary<int, HashSet<ulong>> runs = [];

    public bool ShareSource(int first, int second) => first == second || Runs(first).Overlaps(Runs(second));

    private HashSet<ulong> Runs(int document)
    {
        if (runs.TryGetValue(document, out var known)) return known;
        if (runs.Count >= Kept) runs.Clear();
        var found = new HashSet<ulong>();
        var reading = readings[document];
        foreach (var block in reading.Reading.Document.Blocks.Where(block => block.IsContent && block.Kind != BlockKind.Title))
        {
            foreach (var piece in Unquoted(reading.Reading.Document.Text, block.Span)) found.UnionWith(ShingleHash.Of(reading.WordsIn(piece), Run));
        }
        return runs[document] = found;
    }

    // What stands outside of marks of quotation; straight ones open and close in turn.
    private static IEnumerable<TextSpan> Unquoted(SourceText text, TextSpan block)
    {
        var (begin, open) = (block.Start, false);
        for (var index = block.Start; index < block.End; index++)
        {
            if (text[index] is not ('"' or '“' or '”' or '„' or '«' or '»')) continue;
            if (!open) yield return TextSpan.FromBounds(begin, index);
            open = text[index] is '“' or '„' or '«' || (text[index] == '"' && !open);
            begin = index + 1;
        }
        if (!open) yield return TextSpan.FromBounds(begin, block.End);
    }
}
