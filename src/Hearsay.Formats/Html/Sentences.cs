namespace Hearsay.Formats.Html;

/// <summary>Tells whether a text ends as a sentence does, in the punctuation of many scripts.</summary>
internal static class Sentences
{
    private const string Enders = ".!?…。！？।؟。:;";
    private const string Closers = "\"'”’»)]〉」』*_";

    /// <summary>Whether the last characters of <paramref name="text"/> end a sentence, closing quotation marks and brackets counted in.</summary>
    public static bool End(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd().TrimEnd(Closers).TrimEnd();
        return rest.Length > 0 && Enders.Contains(rest[^1], StringComparison.Ordinal);
    }
}
