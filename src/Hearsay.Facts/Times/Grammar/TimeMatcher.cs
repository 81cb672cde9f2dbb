using Hearsay.Text;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>
/// Finds a grammar's matches in one stretch of text: leftmost, then longest, then that of the earlier rule. Time grows with the
/// number of pieces times the longest pattern, for no pattern repeats itself.
/// </summary>
internal sealed class TimeMatcher
{
    private const int LongestPattern = 48;
    private readonly TimeGrammar grammar;
    private readonly string text;
    private readonly List<Piece> pieces;
    private readonly Dictionary<(int Part, int Position), List<(int End, string Value)>> memo = [];
    private readonly string?[] values = new string?[LongestPattern];
    private int start;
    private int mark = -1;
    private int bestEnd;
    private int bestMark;
    private PatternRule? best;
    private string bestValue = "";

    private TimeMatcher(TimeGrammar grammar, string text, List<Piece> pieces)
    {
        this.grammar = grammar;
        this.text = text;
        this.pieces = pieces;
    }

    /// <summary>Adds the matches in <paramref name="span"/> to <paramref name="matches"/>, in order; none overlap.</summary>
    public static void Match(TimeGrammar grammar, string text, TextSpan span, List<TimeMatch> matches)
    {
        var pieces = new List<Piece>();
        PieceScanner.Scan(text, span, grammar.Vocabulary, pieces);
        new TimeMatcher(grammar, text, pieces).Run(matches);
    }

    private void Run(List<TimeMatch> matches)
    {
        for (start = 0; start < pieces.Count;)
        {
            best = null;
            bestEnd = start;
            if (grammar.Root.CanBegin(pieces[start]) && IsBoundary(start)) Walk(grammar.Root, start, 0, Offer);
            if (best?.Type is { } type)
                matches.Add(new(TextSpan.FromBounds(pieces[start].Start, pieces[bestMark - 1].End), type, bestValue, best.IsNarrative));
            start = best is null ? start + 1 : bestMark;
        }
    }

    private void Walk(PatternNode node, int position, int depth, Action<PatternLeaf, int> found)
    {
        foreach (var leaf in node.Leaves) found(leaf, position);
        if (position == pieces.Count) return;
        if (depth == LongestPattern) throw new FormatException("A pattern of the time grammar is too long.");
        var piece = pieces[position];
        values[depth] = null;
        if (node.Step(piece.Word, false) is { } next) Walk(next, position + 1, depth + 1, found);
        if (!piece.IsSpaced && node.Step(piece.Word, true) is { } glued) Walk(glued, position + 1, depth + 1, found);
        foreach (var (element, after) in node.Others) Take(element, after, position, depth, found);
    }

    private void Take(PatternElement element, PatternNode after, int position, int depth, Action<PatternLeaf, int> found)
    {
        if (element.IsGlued && pieces[position].IsSpaced) return;
        if (element.Kind == ElementKind.End)
        {
            mark = position;
            Walk(after, position, depth + 1, found);
            mark = -1;
        }
        else if (element.Kind == ElementKind.Part)
        {
            if (!grammar.Parts[element.Index].CanBegin(pieces[position])) return;
            foreach (var (end, value) in PartMatches(element.Index, position))
            {
                values[depth] = value;
                Walk(after, end, depth + 1, found);
            }
        }
        else if (Value(element, pieces[position]) is { } value)
        {
            values[depth] = value;
            Walk(after, position + 1, depth + 1, found);
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

    private List<(int End, string Value)> PartMatches(int part, int position)
    {
        if (memo.TryGetValue((part, position), out var known)) return known;
        var matches = new List<(int End, string Value)>();
        var kept = values[..];
        Walk(grammar.Parts[part], position, 0, (leaf, end) => matches.Add((end, leaf.Rule.Value.Fill(name => Captured(leaf, name)))));
        kept.CopyTo(values, 0);
        return memo[(part, position)] = matches;
    }

    private string? Captured(PatternLeaf leaf, string name)
    {
        for (var place = leaf.Names.Length - 1; place >= 0; place--)
        {
            if (leaf.Names[place] == name) return values[place];
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
