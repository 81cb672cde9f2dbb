using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Formats.Html;

/// <summary>Tells pages from plain text, and reads the encoding that a page declares.</summary>
internal static partial class HtmlFile
{
    private const int Head = 2048;
    private const int DeclarationReach = 16384;

    /// <summary>Whether the file is a page: by its extension, or because it begins as one.</summary>
    public static bool Recognise(string path, ReadOnlySpan<byte> bytes) =>
        Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML" || BeginsAsPage().IsMatch(Ascii(bytes, Head));

    /// <summary>The encoding that the page's meta element or XML declaration names; null where it names none.</summary>
    public static string? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var found = Declaration().Match(Ascii(bytes, DeclarationReach));
        return found.Success ? found.Groups["name"].Value : null;
    }

    private static string Ascii(ReadOnlySpan<byte> bytes, int most) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, most)]);

    [GeneratedRegex(@"^[^\w<]*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeginsAsPage();

    [GeneratedRegex("""(<meta[^>]*?charset\s*=\s*|<\?xml[^>]*?encoding\s*=\s*)["']?\s*(?<name>[A-Za-z0-9_:.\-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declaration();
}
