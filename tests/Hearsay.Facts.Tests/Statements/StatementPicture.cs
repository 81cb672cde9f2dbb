using System.Text;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Statements;

/// <summary>A sentence with its [source], {cue} and &lt;content&gt; drawn into it.</summary>
internal sealed class StatementPicture
{
    private readonly List<(char Mark, TextSpan Span)> spans = [];

    /// <summary>Reads the marks out of <paramref name="drawn"/>.</summary>
    public StatementPicture(string drawn)
    {
        var plain = new StringBuilder();
        var open = new Stack<(char Mark, int Start)>();
        foreach (var here in drawn)
        {
            if (here is '[' or '{' or '<') open.Push((here, plain.Length));
            else if (here is ']' or '}' or '>' && open.TryPop(out var begun)) spans.Add((begun.Mark, TextSpan.FromBounds(begun.Start, plain.Length)));
            else plain.Append(here);
        }
        Text = plain.ToString();
    }

    /// <summary>The sentence without the marks.</summary>
    public string Text { get; }

    /// <summary>The spans in square brackets, braces or angle brackets.</summary>
    public IReadOnlyList<TextSpan> In(char opening) => [.. spans.Where(one => one.Mark == opening).Select(one => one.Span).Order()];
}
