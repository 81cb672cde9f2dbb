using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Scoring.Coreference;

/// <summary>Gathers chains from the bracketed numbers of CoNLL's coreference column: <c>(3</c>, <c>(4)</c>, <c>3)</c>.</summary>
internal sealed class BracketedChains
{
    private readonly SortedDictionary<int, List<TextSpan>> chains = [];
    private readonly Dictionary<int, Stack<TextSpan>> open = [];

    /// <summary>The chains in order of their numbers, each without doubles.</summary>
    internal List<IReadOnlyList<TextSpan>> Chains => [.. chains.Values.Select(chain => chain.Distinct().ToList())];

    /// <summary>Reads the marks at one word.</summary>
    internal void Add(ReadOnlySpan<char> marks, TextSpan word)
    {
        for (var at = 0; at < marks.Length;)
        {
            var opens = marks[at] == '(';
            if (opens) at++;
            var end = at;
            while (end < marks.Length && char.IsAsciiDigit(marks[end])) end++;
            if (end == at)
            {
                at++;
                continue;
            }
            var number = int.Parse(marks[at..end], CultureInfo.InvariantCulture);
            var closes = end < marks.Length && marks[end] == ')';
            at = closes ? end + 1 : end;
            if (opens) Of(number).Push(word);
            if (closes && Of(number).TryPop(out var begun)) Put(number, TextSpan.FromBounds(begun.Start, word.End));
        }
    }

    private Stack<TextSpan> Of(int number)
    {
        if (!open.TryGetValue(number, out var stack)) open[number] = stack = new();
        return stack;
    }

    private void Put(int number, TextSpan span)
    {
        if (!chains.TryGetValue(number, out var chain)) chains[number] = chain = [];
        chain.Add(span);
    }
}
