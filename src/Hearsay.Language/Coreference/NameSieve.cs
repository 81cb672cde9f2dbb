namespace Hearsay.Language.Coreference;

/// <summary>Joins mentions by their names: the same name, a family or given name that only one person in the document has, an abbreviation.</summary>
internal static class NameSieve
{
    internal static void Run(CoreferenceDocument document)
    {
        JoinEqual(document);
        JoinShorter(document);
    }

    private static void JoinEqual(CoreferenceDocument document)
    {
        var first = new Dictionary<(string, bool), int>();
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (document.Folded(mention) is not { Words.Length: > 0 } name) continue;
            var key = (name.Text + (mention.Type == EntityType.Group ? "/group" : ""), mention.Type == EntityType.Person);
            if (first.TryGetValue(key, out var earlier)) JoinRetyped(document, earlier, index);
            else first[key] = index;
        }
    }

    /// <summary>Joins two mentions of one name; where the tagger gave two types that are not persons', the first stands.</summary>
    private static void JoinRetyped(CoreferenceDocument document, int earlier, int index)
    {
        var (one, other) = (document.Mentions[earlier], document.Mentions[index]);
        if (one.Type == other.Type) document.Chains.Join(earlier, index);
    }

    private static void JoinShorter(CoreferenceDocument document)
    {
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (document.Folded(mention) is not { Words.Length: > 1 } name || mention.Type is EntityType.Group or EntityType.Other) continue;
            foreach (var key in Keys(name, mention.Type)) Put(byWord, key, index);
        }
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            var mention = document.Mentions[index];
            if (document.Folded(mention) is not { Words.Length: > 0 } name || mention.Type is EntityType.Group or EntityType.Other) continue;
            if (!byWord.TryGetValue(Key(name, mention.Type), out var candidates)) continue;
            JoinOnly(document, index, name, candidates);
        }
    }

    private static IEnumerable<string> Keys(FoldedName name, EntityType type)
    {
        if (type == EntityType.Person) return [name.Words[^1], name.Words[0], string.Concat(name.Words.Select(word => word[0]))];
        var letters = string.Concat(name.Words.Where(word => word is not ("of" or "for" or "and")).Select(word => word[0]));
        return name.Words.Length > 2 ? [letters, name.Words[^2] + " " + name.Words[^1]] : [letters];
    }

    private static string Key(FoldedName name, EntityType type) =>
        type == EntityType.Person || name.Words.Length == 1 ? name.Words[^1] : name.Words[^2] + " " + name.Words[^1];

    /// <summary>Joins a mention with the one chain whose name can be its own in full; if there are two, with neither.</summary>
    private static void JoinOnly(CoreferenceDocument document, int index, FoldedName name, List<int> candidates)
    {
        var only = -1;
        foreach (var candidate in candidates)
        {
            var full = document.Folded(document.Mentions[candidate])!;
            if (candidate == index || full.Words.Length < name.Words.Length || document.Mentions[candidate].Type != document.Mentions[index].Type) continue;
            if (!full.IsSame(name, document.Mentions[index].Type) || !document.Chains.MayJoin(candidate, index)) continue;
            var isFamilyName = full.Words[^1] == name.Words[^1];
            if (only >= 0 && !document.Chains.AreOne(only, candidate))
            {
                var onlyIsFamilyName = document.Folded(document.Mentions[only])!.Words[^1] == name.Words[^1];
                if (onlyIsFamilyName == isFamilyName) return;
                if (onlyIsFamilyName) continue;
            }
            only = candidate;
        }
        if (only >= 0) document.Chains.Join(only, index);
    }

    private static void Put(Dictionary<string, List<int>> lists, string key, int index)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        if (list.Count < 64) list.Add(index);
    }
}
