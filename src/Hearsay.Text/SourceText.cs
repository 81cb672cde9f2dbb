namespace Hearsay.Text;

/// <summary>The characters of one source, exactly as read. It never changes, so a <see cref="TextSpan"/> into it never goes stale.</summary>
public sealed class SourceText
{
    private readonly string text;

    /// <summary>Wraps <paramref name="text"/> unaltered.</summary>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
    }

    /// <summary>The number of UTF-16 units.</summary>
    public int Length => text.Length;

    /// <summary>The span of the whole text.</summary>
    public TextSpan Span => new(0, text.Length);

    /// <summary>The unit at <paramref name="position"/>.</summary>
    public char this[int position] => text[position];

    /// <summary>The characters of <paramref name="span"/>, without copying them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public ReadOnlySpan<char> this[TextSpan span] => text.AsSpan(span.Start, span.Length);

    /// <summary>A copy of the characters of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public string Substring(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>The whole text.</summary>
    public override string ToString() => text;
}
