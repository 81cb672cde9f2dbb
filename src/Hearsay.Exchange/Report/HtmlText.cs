using System.Globalization;
using System.Text;
using Hearsay.Exchange.Documents;

namespace Hearsay.Exchange.Report;

/// <summary>Markup in the making. Whatever comes from a document or from the case goes in by <see cref="Words"/>, which escapes it.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder markup = new();

    /// <summary>Adds markup of the report's own as it stands.</summary>
    public HtmlText Raw(string piece)
    {
        markup.Append(piece);
        return this;
    }

    /// <summary>Adds words, escaped and in one line.</summary>
    public HtmlText Words(string words) => Raw(Escaped(OneLine.Of(words)));

    /// <summary>Adds a number.</summary>
    public HtmlText Number(int number) => Raw(number.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>Escapes words for text and for quoted attributes; control characters that HTML does not allow become spaces.</summary>
    public static string Escaped(ReadOnlySpan<char> words)
    {
        var escaped = new StringBuilder(words.Length + 16);
        foreach (var unit in words)
        {
            _ = unit switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\n' or '\t' => escaped.Append(unit),
                _ => escaped.Append(char.IsControl(unit) ? ' ' : unit),
            };
        }
        return escaped.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => markup.ToString();
}
