using System.Collections.Frozen;
using Hearsay.Formats.Data;

namespace Hearsay.Formats;

/// <summary>The languages that documents are analysed in. A document in another is kept and searched, not analysed.</summary>
public static class ReadableLanguages
{
    private static readonly FrozenSet<string> Tags = WordLists.Load("languages")["readable"];

    /// <summary>Whether documents whose language is <paramref name="tag"/> (BCP 47) are analysed.</summary>
    public static bool Includes(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Tags.Contains(tag.Split('-')[0]);
    }
}
