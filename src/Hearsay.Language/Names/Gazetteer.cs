using Hearsay.Language.Models;

namespace Hearsay.Language.Names;

/// <summary>Known phrases, each of one or more kinds (country, demonym, title …); matched without regard to case, longest first.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, uint> phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> longest = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<string> kinds = [];

    /// <summary>The bit of a kind in what <see cref="Find"/> gives.</summary>
    internal uint Bit(string kind)
    {
        var index = kinds.IndexOf(kind);
        return index < 0 ? 0 : 1u << index;
    }

    /// <summary>The kinds that a phrase has, as bits.</summary>
    internal uint Find(string phrase) => phrases.GetValueOrDefault(phrase);

    /// <summary>Says whether the phrase is of the kind.</summary>
    internal bool Is(string phrase, string kind) => (Find(phrase) & Bit(kind)) != 0;

    /// <summary>The kinds of the longest phrase that begins at each word, put on all its words: its first and last word are marked apart.</summary>
    internal GazetteerMark[] Match(ReadOnlySpan<string> forms)
    {
        var marks = new GazetteerMark[forms.Length];
        for (var first = 0; first < forms.Length; first++)
        {
            if (!longest.TryGetValue(forms[first], out var limit)) continue;
            for (var count = Math.Min(limit, forms.Length - first); count >= 1; count--)
            {
                var found = Find(count == 1 ? forms[first] : string.Join(' ', forms.Slice(first, count)!));
                if (found == 0) continue;
                for (var index = 0; index < count; index++)
                {
                    if (marks[first + index].Kinds == 0 || count > 1) marks[first + index] = new(found, (byte)((index == 0 ? 1 : 0) + (index == count - 1 ? 2 : 0)));
                }
                break;
            }
        }
        return marks;
    }

    /// <summary>Reads lines of a kind, a tab and phrases with commas between them; lines that begin with # are comments.</summary>
    /// <exception cref="ModelFormatException">The file cannot be read or a line has no tab.</exception>
    internal static Gazetteer Read(string path)
    {
        var gazetteer = new Gazetteer();
        foreach (var (kind, values) in LexiconFile.Read(path)) gazetteer.Add(kind, values);
        return gazetteer;
    }

    private void Add(string kind, string[] values)
    {
        if (!kinds.Contains(kind)) kinds.Add(kind);
        foreach (var value in values)
        {
            phrases[value] = phrases.GetValueOrDefault(value) | Bit(kind);
            var words = value.Split(' ');
            longest[words[0]] = Math.Max(longest.GetValueOrDefault(words[0]), words.Length);
        }
    }
}
