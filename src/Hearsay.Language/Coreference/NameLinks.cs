using Hearsay.Language.Coreference.Mentions;
using Hearsay.Text;

namespace Hearsay.Language.Coreference;

/// <summary>
/// Which mentions are one by their names: the same name, or a family or given name or an abbreviation that only one name of the document
/// has. A person's short name that two have is nobody's.
/// </summary>
internal sealed class NameLinks
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly int[] entryOf;
    private readonly NounLexicon lexicon;

    private NameLinks(CoreferenceDocument document)
    {
        (entryOf, lexicon) = (new int[document.Mentions.Count], document.Lexicon);
        Array.Fill(entryOf, -1);
        var known = new Dictionary<(string, EntityType), int>();
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (document.Names[index] is not { Words.Length: > 0 } name || document.Trees.Is(mention.Head, "amod")) continue;
            if (!known.TryGetValue((name.Text, mention.Type), out var entry))
            {
                known[(name.Text, mention.Type)] = entry = entries.Count;
                entries.Add(new(name, mention.Type) { IsHeadline = IsHeadline(document, mention) });
                foreach (var key in name.Words.Length > 1 ? Keys(name, mention.Type) : []) Put(key, entry);
            }
            if ((entries[entry].Gender & mention.Gender) == Genders.None) continue;
            entries[entry].Gender &= mention.Gender;
            entryOf[index] = entry;
        }
    }

    /// <summary>For each mention of a name an earlier one of the same, and the mentions whose name may be either of two persons'.</summary>
    internal static (Dictionary<int, int> Links, HashSet<int> Unclear) Read(CoreferenceDocument document)
    {
        var names = new NameLinks(document);
        for (var entry = 0; entry < names.entries.Count; entry++) names.Shorten(entry);
        var (links, unclear, last) = (new Dictionary<int, int>(), new HashSet<int>(), new Dictionary<int, int>());
        for (var index = 0; index < names.entryOf.Length; index++)
        {
            if (names.entryOf[index] is not (>= 0 and var entry)) continue;
            if (names.entries[entry].IsUnclear) unclear.Add(index);
            while (names.entries[entry].Longer is >= 0 and var longer) entry = longer;
            if (last.TryGetValue(entry, out var earlier)) links[index] = earlier;
            last[entry] = index;
        }
        return (links, unclear);
    }

    private static bool IsHeadline(CoreferenceDocument document, MentionDraft mention) =>
        document.BlockOf(mention) is var block && block < document.Trees.Analysis.Document.Blocks.Length && document.Trees.Analysis.Document.Blocks[block].Kind == BlockKind.Title;

    private static IEnumerable<string> Keys(FoldedName name, EntityType type)
    {
        if (type == EntityType.Person) return new[] { name.Family, name.Words[^1], name.Words[0], string.Concat(name.Words.Select(word => word[0])) }.Distinct();
        var letters = string.Concat(name.Words.Where(word => word is not ("of" or "for" or "and")).Select(word => word[0]));
        return name.Words.Length > 2 ? [letters, name.Words[^2] + " " + name.Words[^1], name.Words[0] + " " + name.Words[1], name.Words[0]] : [letters, name.Words[0]];
    }

    private static string Key(FoldedName name, EntityType type) =>
        type == EntityType.Person || name.Words.Length == 1 ? name.Words[^1] : name.Words[^2] + " " + name.Words[^1];

    /// <summary>Finds the one longer name that the entry's name is short for: a family name before a given name.</summary>
    private void Shorten(int entry)
    {
        var (name, type) = (entries[entry].Name, entries[entry].Type);
        if (type is EntityType.Other || Candidates(name, type) is not { Count: > 0 } candidates) return;
        var (families, others) = (new List<int>(), new List<int>());
        foreach (var candidate in candidates)
        {
            var full = entries[candidate];
            if (candidate == entry || full.Type != type || full.Name.Words.Length <= name.Words.Length || !(full.Name.IsSame(name, type) || Shortens(entry, candidate))) continue;
            if ((full.Gender & entries[entry].Gender) == Genders.None) continue;
            (full.Name.Family == name.Words[^1] ? families : others).Add(candidate);
        }
        var chosen = families.Count > 0 ? families : others;
        var longest = chosen.Count == 0 ? -1 : chosen.MaxBy(candidate => entries[candidate].Name.Words.Length);
        if (longest >= 0 && chosen.TrueForAll(candidate => candidate == longest || entries[longest].Name.IsSame(entries[candidate].Name, type))) entries[entry].Longer = longest;
        else entries[entry].IsUnclear = longest >= 0 && type == EntityType.Person;
    }

    /// <summary>Whether a body's name is the beginning of one that the text has given in full before, or gives below its headline ("Northwind" after "Northwind Traders"); a word that says what a body is names none.</summary>
    private bool Shortens(int entry, int full) =>
        entries[entry].Type == EntityType.Organization && (full < entry || entries[entry].IsHeadline) && entries[full].Name.Words.AsSpan().StartsWith(entries[entry].Name.Words.AsSpan())
        && lexicon.Kind(entries[entry].Name.Words[0]) is null;

    private List<int> Candidates(FoldedName name, EntityType type)
    {
        var candidates = byWord.GetValueOrDefault(Key(name, type)) ?? [];
        return type == EntityType.Person && name.Words.Length > 1 && byWord.TryGetValue(name.Words[0], out var more) ? [.. candidates.Union(more)] : candidates;
    }

    private void Put(string key, int entry)
    {
        if (!byWord.TryGetValue(key, out var list)) byWord[key] = list = [];
        list.Add(entry);
    }

    private sealed class Entry(FoldedName name, EntityType type)
    {
        internal FoldedName Name => name;

        internal EntityType Type => type;

        internal Genders Gender { get; set; } = Genders.Any;

        internal int Longer { get; set; } = -1;

        /// <summary>Whether its first mention stands in the headline.</summary>
        internal bool IsHeadline { get; init; }

        internal bool IsUnclear { get; set; }
    }
}
