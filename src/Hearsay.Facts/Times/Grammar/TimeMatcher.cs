using Hearsay.Facts.Times.Grammar.Patterns;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>
/// Finds a grammar's matches in one stretch of text: leftmost, then longest, then that of the earlier rule. Time grows with the
/// number of pieces times the longest pattern, for no pattern repeats itself.
/// </summary>
internal sealed class TimeMatcher
{
    private const int LongestPattern = 48;
    private const int DeepestPart = 16;
    private readonly TimeGrammar grammar;
    private readonly string text;
    private readonly List<Piece> pieces = [];
    private readonly PartMemory memory;
    private readonly List<PartMatch>[] found = new List<PartMatch>[DeepestPart];
    private readonly string?[] values = new string?[LongestPattern * DeepestPart];
    // Where the values of the pattern that is walked begin, and what it finds where it is a part.
    private int frame;
    private List<PartMatch>? collected;
    private int start;
    private int mark = -1;
    private int bestEnd;
    private int bestMark;
    private PatternRule? best;
    private string bestValue = "";

    private TimeMatcher(TimeGrammar grammar, string text)
    {
        this.grammar = grammar;
        this.text = text;
        memory = new(grammar.Parts.Count);
        for (var level = 0; level < DeepestPart; level++) found[level] = [];
    }

    /// <summary>The matches in the spans, which are in order, each read by itself; none overlap.</summary>
    public static List<TimeMatch> Match(TimeGrammar grammar, string text, IEnumerable<TextSpan> spans)
    {
        var matcher = new TimeMatcher(grammar, text);
        var matches = new List<TimeMatch>();
        foreach (var span in spans)
        {
            matcher.pieces.Clear();
            matcher.memory.Forget();
            PieceScanner.Scan(text, span, grammar.Vocabulary, matcher.pieces);
            matcher.Run(matches);
        }
        return matches;
    }

    private void Run(List<TimeMatch> matches)
    {
        for (start = 0; start < pieces.Count;)
        {
            best = null;
            bestEnd = start;
            if (grammar.Root.CanBegin(pieces[start]) && IsBoundary(start)) Walk(grammar.Root, start, 0);
            if (best?.Type is { } type)
                matches.Add(new(TextSpan.FromBounds(pieces[start].Start, pieces[bestMark - 1].End), type, bestValue, best.IsNarrative));
            start = best is null ? start + 1 : bestMark;
        }
    }

    private void Walk(PatternNode node, int position, int depth)
    {
        foreach (var leaf in node.Leaves) Found(leaf, position);
        if (position == pieces.Count) return;
        if (depth == LongestPattern) throw new FormatException("A pattern of the time grammar is too long.");
        var piece = pieces[position];
        values[frame + depth] = null;
        if (node.Step(piece.Word, false) is { } next) Walk(next, position + 1, depth + 1);
        if (!piece.IsSpaced && node.Step(piece.Word, true) is { } glued) Walk(glued, position + 1, depth + 1);
        foreach (var (element, after) in node.Others) Take(element, after, position, depth);
    }

    private void Take(PatternElement element, PatternNode after, int position, int depth)
    {
        if (element.IsGlued && pieces[position].IsSpaced) return;
        if (element.Kind == ElementKind.End)
        {
            mark = position;
            Walk(after, position, depth + 1);
            mark = -1;
        }
        else if (element.Kind == ElementKind.Part)
        {
            if (!grammar.Parts[element.Index].CanBegin(pieces[position])) return;
            foreach (var match in PartMatches(element.Index, position))
            {
                values[frame + depth] = match.Value;
                Walk(after, match.End, depth + 1);
            }
        }
        else if (Value(element, pieces[position]) is { } value)
        {
            values[frame + depth] = value;
            Walk(after, position + 1, depth + 1);
        }
    }

    private string? Value(PatternElement element, Piece piece)
    {
        if (element.Kind == ElementKind.Capital) return piece.IsCapitalized ? "" : null;
        if (element.Kind == ElementKind.Class) return grammar.Vocabulary.Value(piece, element.Index);
        var fits = piece.Number >= element.Least && piece.Number <= element.Most && (element.Digits == 0 || element.Digits == piece.Digits)
            && piece.Number % element.Step == 0;
        return fits ? piece.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private PartMatch[] PartMatches(int part, int position)
    {
        if (memory.Find(part, position) is { } known) return known;
        if (frame + (2 * LongestPattern) > values.Length) throw new FormatException("The parts of the time grammar are nested too deep.");
        var outer = collected;
        frame += LongestPattern;
        collected = found[frame / LongestPattern];
        collected.Clear();
        Walk(grammar.Parts[part], position, 0);
        PartMatch[] matches = [.. collected];
        frame -= LongestPattern;
        collected = outer;
        return memory.Keep(part, position, matches);
    }

    private void Found(PatternLeaf leaf, int end)
    {
        if (collected is null) Offer(leaf, end);
        else collected.Add(new(end, leaf.Rule.Value.Fill(name => Captured(leaf, name))));
    }

    private string? Captured(PatternLeaf leaf, string name)
    {
        for (var place = leaf.Names.Length - 1; place >= 0; place--)
        {
            if (leaf.Names[place] == name) return values[frame + place];
        }
        return null;
    }

    private void Offer(PatternLeaf leaf, int end)
    {
        if (end < bestEnd || end == start || (end == bestEnd && best is not null && best.Order <= leaf.Rule.Order)) return;
        if (!IsBoundary(mark < 0 ? end : mark) || !Stands(leaf.Rule, end)) return;
        best = leaf.Rule;
        bestEnd = end;
        bestMark = mark < 0 ? end : mark;
        bestValue = leaf.Rule.Value.Fill(name => Captured(leaf, name));
    }

    private bool IsBoundary(int position)
    {
        if (position == 0 || position == pieces.Count || pieces[position].IsSpaced) return true;
        return !char.IsLetterOrDigit(text[pieces[position - 1].End - 1]) || !char.IsLetterOrDigit(text[pieces[position].Start]);
    }

    private bool Stands(PatternRule rule, int end) =>
        (rule.Before.IsEmpty || rule.Before.Any(EndsHere))
        && !rule.NotBefore.Any(EndsHere)
        && (rule.After.IsEmpty || end == pieces.Count || rule.After.Any(sequence => BeginsAt(sequence, end)))
        && !rule.NotAfter.Any(sequence => BeginsAt(sequence, end));

    private bool EndsHere(PatternElement[] sequence) => BeginsAt(sequence, start - sequence.Length);

    private bool BeginsAt(PatternElement[] sequence, int position)
    {
        if (position < 0 || position + sequence.Length > pieces.Count) return false;
        for (var place = 0; place < sequence.Length; place++)
        {
            var piece = pieces[position + place];
            var element = sequence[place];
            if (element.IsGlued && piece.IsSpaced) return false;
            if (element.Kind == ElementKind.Literal ? piece.Word != element.Index : Value(element, piece) is null) return false;
        }
        return true;
    }
}
