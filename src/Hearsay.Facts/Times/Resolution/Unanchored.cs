using System.Globalization;
using Hearsay.Facts.Times.Order;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>A time expression with all that its resolution needs but the anchors.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">TIMEX3's type.</param>
/// <param name="Symbol">The symbolic time, without modifiers.</param>
/// <param name="Modifier">TIMEX3's modifier, or null.</param>
/// <param name="Tense">The tense of its clause.</param>
/// <param name="Sentence">The number of its sentence.</param>
internal sealed record Unanchored(TextSpan Span, TimexType Type, TimeSymbol Symbol, string? Modifier, Tense Tense, int Sentence)
{
    // What begins an open time that lies ahead unless its clause tells of the past.
    private const char Ahead = '!';

    // What ends a length of time that leads up to the day of speech, or away from it.
    private const string UpToSpeech = "@<";
    private const string FromSpeech = "@>";
    private string? notation;

    /// <summary>How a length of time lies to the day of speech: "the past two weeks" before it, "the next two weeks" after it; null where it is not reckoned from there.</summary>
    public OrderKind? Side { get; private init; }

    /// <summary>For what stands in a quotation: where the expression begins that says when it was spoken; null elsewhere.</summary>
    public int? Spoken { get; private init; }

    /// <summary>The same, as spoken at the time that the expression beginning at <paramref name="start"/> gives.</summary>
    public Unanchored At(int start) => this with { Spoken = start, notation = string.Create(CultureInfo.InvariantCulture, $"{notation};{start}") };

    /// <summary>The notation that <see cref="Read"/> reads.</summary>
    public string Notation => notation ?? "";

    /// <summary>Reads a symbolic time with its modifiers, of which the last counts.</summary>
    public static Unanchored Of(TextSpan span, TimexType type, string symbol, Tense tense, int sentence)
    {
        OrderKind? side = symbol.EndsWith(UpToSpeech, StringComparison.Ordinal) ? OrderKind.Before : symbol.EndsWith(FromSpeech, StringComparison.Ordinal) ? OrderKind.After : null;
        var time = side is null ? symbol : symbol[..^UpToSpeech.Length];
        var tilde = time.IndexOf('~', StringComparison.Ordinal);
        var bare = tilde < 0 ? time : time[..tilde];
        var modifier = tilde < 0 ? null : time[(time.LastIndexOf('~') + 1)..];
        var ahead = bare.StartsWith(Ahead);
        if (ahead) bare = $"?{bare.AsSpan(1)}";
        var seen = ahead && tense != Tense.Past ? Tense.Future : tense;
        return new(span, type, TimeSymbol.Read(bare), string.IsNullOrEmpty(modifier) ? null : modifier, seen, sentence)
        {
            Side = side,
            notation = string.Create(CultureInfo.InvariantCulture, $"{symbol};{tense};{sentence}"),
        };
    }

    /// <summary>Reads back what <see cref="Notation"/> wrote.</summary>
    /// <exception cref="FormatException">It is malformed.</exception>
    public static Unanchored Read(TimeExpression expression)
    {
        var fields = expression.Anchoring!.Split(';');
        if (fields.Length is not (3 or 4)) throw new FormatException("The anchoring of a time expression is malformed.");
        var sentence = int.Parse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture);
        var read = Of(expression.Span, expression.Type, fields[0], Enum.Parse<Tense>(fields[1]), sentence);
        return fields.Length == 3 ? read : read.At(int.Parse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
