
namespace Hearsay.Formats.Html;

/// <summary>Cuts class names and ids into words: at case changes, digits and signs, and at blanks.</summary>
internal static class NameWords
{
    /// <summary>The words of <paramref name="name"/> in lower case; also those of each name as one, so that "mostRead" gives "mostread" too.</summary>
    public static IEnumerable<string> Split(string name)
    {
        foreach (var part in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var count = 0;
            foreach (var word in Words(part))
            {
                count++;
                yield return word;
            }
            if (count > 1) yield return string.Concat(part.Where(char.IsLetter)).ToLowerInvariant();
        }
    }

    private static IEnumerable<string> Words(string part)
    {
        var start = 0;
        for (var index = 0; index <= part.Length; index++)
        {
            var cut = index == part.Length || !char.IsLetter(part[index])
                || index > start && char.IsUpper(part[index]) && !char.IsUpper(part[index - 1]);
            if (!cut) continue;
            if (index > start) yield return part[start..index].ToLowerInvariant();
            start = index < part.Length && char.IsLetter(part[index]) ? index : index + 1;
        }
    }
}
