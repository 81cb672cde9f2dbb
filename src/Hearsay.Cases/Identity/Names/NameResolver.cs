using Hearsay.Cases.Identity.Gathering;
using Hearsay.Cases.Lexicons;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity.Names;

/// <summary>
/// Joins named entities across documents: equal names first, then spellings within blocks that share a key, then surnames,
/// acronyms and descriptions with a name in them, each only where one candidate alone fits.
/// </summary>
internal sealed class NameResolver
{
    private const int LargestBlock = 80;
    private const int LeastShared = 2;
    private readonly CaseLexicon lexicon;
    private readonly IReadOnlyList<EntityNode> nodes;
    private readonly EntityGroups groups;
    private readonly DocumentKinship kinship;
    private readonly NamesAcrossScripts scripts;
    private readonly PersonNames persons;
    private readonly NameSlips slips;

    public NameResolver(CaseLexicon lexicon, IReadOnlyList<EntityNode> nodes, EntityGroups groups, DocumentKinship kinship)
    {
        slips = new NameSlips(lexicon.Spelling, nodes.Count == 0 ? 0 : nodes[^1].Document + 1, nodes);
        (this.lexicon, this.nodes, this.groups, this.kinship) = (lexicon, nodes, groups, kinship);
        scripts = new NamesAcrossScripts(lexicon, nodes.Where(node => node.IsPerson).SelectMany(node => node.Names).SelectMany(name => name.Words));
        persons = new PersonNames(lexicon, scripts);
    }

    public void Resolve()
    {
        JoinEqualNames();
        JoinSpellings();
        JoinSlips(name => scripts.Key(name.Last));
        JoinSlips(name => scripts.Key(name.First));
        JoinSurnames();
        JoinAcronyms();
        JoinInitials();
    }

    private void JoinEqualNames()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var node = 0; node < nodes.Count; node++)
        {
            foreach (var name in nodes[node].Names.Where(name => IsTelling(nodes[node], name)))
            {
                var key = Sort(nodes[node].Type) + " " + name.Key;
                if (!seen.TryAdd(key, node)) groups.Join(seen[key], node, $"the same name, {name.Written}");
            }
        }
        JoinAcrossSorts();
    }

    // A surname alone tells little, and one initialled person in two unrelated papers may be two.
    private static bool IsTelling(EntityNode node, NameForm name) => !node.IsPerson || name.IsFull;

    /// <summary>Names that one document took for a place and another for an organization, or could not sort, are one where all else is equal.</summary>
    private void JoinAcrossSorts()
    {
        foreach (var sharing in Enumerable.Range(0, nodes.Count).Where(node => nodes[node].Fullest is not null)
            .GroupBy(node => nodes[node].Fullest!.Tokens is var tokens ? string.Join(' ', tokens) : "", StringComparer.Ordinal))
        {
            var best = sharing.GroupBy(node => Sort(nodes[node].Type)).OrderByDescending(sort => sort.Count()).ThenBy(sort => sort.Key, StringComparer.Ordinal).First();
            foreach (var node in sharing.Where(node => MaySort(nodes[node], nodes[best.First()])))
            {
                if (kinship.Shared(nodes[node].Document, nodes[best.First()].Document) > 0) groups.Join(best.First(), node, $"the same name, {nodes[node].Fullest!.Written}");
            }
        }
    }

    private static bool MaySort(EntityNode one, EntityNode other) =>
        Sort(one.Type) != Sort(other.Type)
        && (one.Type == EntityType.Other || other.Type == EntityType.Other || one.Fullest!.IsFull)
        && (one.IsPerson == other.IsPerson || one.Type == EntityType.Other || other.Type == EntityType.Other);

    private void JoinSpellings() =>
        JoinWithin(Blocks(node => node is { IsPerson: true, Fullest.IsFull: true }, name => scripts.Key(name.Last)), (first, second) =>
            persons.Same(nodes[first].Fullest!, nodes[second].Fullest!) is { } reason ? $"{reason}: {nodes[first].Fullest!.Written}, {nodes[second].Fullest!.Written}" : null);

    private void JoinSlips(Func<NameForm, string> key) => JoinWithin(Blocks(NameSlips.IsFullPerson, key), slips.Same);

    /// <summary>Joins those of each block for whose being one there is a reason.</summary>
    private void JoinWithin(IEnumerable<List<int>> blocks, Func<int, int, string?> reasonOf)
    {
        foreach (var block in blocks)
        {
            for (var first = 0; first < block.Count; first++)
            {
                for (var second = first + 1; second < block.Count; second++)
                {
                    if (groups.Find(block[first]) != groups.Find(block[second]) && reasonOf(block[first], block[second]) is { } reason) groups.Join(block[first], block[second], reason);
                }
            }
        }
    }

    /// <summary>One node for each group and name, gathered by a key of the name; a block too large to compare is cut to its first.</summary>
    private IEnumerable<List<int>> Blocks(Func<EntityNode, bool> chosen, Func<NameForm, string> key) =>
        Enumerable.Range(0, nodes.Count).Where(node => chosen(nodes[node]))
            .DistinctBy(node => (groups.Find(node), nodes[node].Fullest!.Key))
            .GroupBy(node => key(nodes[node].Fullest!), StringComparer.Ordinal)
            .Select(block => block.Take(LargestBlock).ToList());

    private void JoinSurnames()
    {
        var byKey = Enumerable.Range(0, nodes.Count).Where(node => nodes[node] is { IsPerson: true, Fullest: not null })
            .GroupBy(node => scripts.Key(nodes[node].Fullest!.Last), StringComparer.Ordinal);
        foreach (var block in byKey)
        {
            var bearers = new SurnameBearers(persons, nodes, groups, block);
            foreach (var node in block.Where(node => !nodes[node].Fullest!.IsFull))
            {
                JoinSurname(node, bearers);
                bearers.AddAlone(node);
            }
        }
    }

    private void JoinSurname(int node, SurnameBearers bearers)
    {
        var surname = nodes[node].Fullest!;
        var people = bearers.People(surname.Surname);
        if (people.Count > 1) return;
        var candidates = people.Count == 1 ? groups.Members(people[0]) : bearers.Alone(surname);
        if (candidates.Count == 0 || kinship.MostShared(nodes[node].Document, candidates.Select(other => nodes[other].Document)) < LeastShared) return;
        groups.Join(candidates[0], node, people.Count == 1 ? $"{surname.Written}: nobody else in the case bears that name" : $"the same name, {surname.Written}, on the same affair");
    }

    private void JoinAcronyms()
    {
        var byLetters = Enumerable.Range(0, nodes.Count)
            .Where(node => nodes[node] is { Type: EntityType.Organization or EntityType.Group or EntityType.Other, Fullest.IsFull: true })
            .GroupBy(node => Letters(nodes[node].Fullest!), StringComparer.Ordinal)
            .ToDictionary(block => block.Key, block => (Nodes: block.ToList(), Groups: block.Select(groups.Find).Distinct().ToList()), StringComparer.Ordinal);
        for (var node = 0; node < nodes.Count; node++)
        {
            if (nodes[node] is not { Type: EntityType.Organization or EntityType.Other, Fullest: { IsFull: false } name } || !IsAcronym(name.Written)) continue;
            if (!byLetters.TryGetValue(name.Tokens[0], out var candidates)) continue;
            if (candidates.Groups.Select(groups.Find).Distinct().Count() != 1) continue;
            if (kinship.MostShared(nodes[node].Document, candidates.Nodes.Select(other => nodes[other].Document)) < LeastShared) continue;
            groups.Join(candidates.Nodes[0], node, $"{name.Written} are the first letters of {nodes[candidates.Nodes[0]].Fullest!.Written}");
        }
    }

    /// <summary>The letters that one document has without dots, and so took for an acronym, are the person's of whom another has the initials alone.</summary>
    private void JoinInitials()
    {
        var persons = Enumerable.Range(0, nodes.Count)
            .Where(node => nodes[node] is { IsPerson: true, Fullest.Written: var written } && IsAcronym(written) && written.Contains('.', StringComparison.Ordinal))
            .ToLookup(node => Bare(nodes[node].Fullest!.Written), StringComparer.Ordinal);
        for (var node = 0; node < nodes.Count; node++)
        {
            if (nodes[node] is not { Type: EntityType.Organization or EntityType.Other, Fullest.Written: var written } || !IsAcronym(written)) continue;
            var candidates = persons[Bare(written)].ToList();
            if (candidates.Select(groups.Find).Distinct().Count() != 1) continue;
            if (kinship.MostShared(nodes[node].Document, candidates.Select(other => nodes[other].Document)) < LeastShared) continue;
            groups.Join(candidates[0], node, $"{written} are the initials {nodes[candidates[0]].Fullest!.Written}");
        }
    }

    private static string Bare(string written) => string.Concat(written.Where(char.IsLetter));

    private string Letters(NameForm name) => string.Concat(name.Tokens.Where(token => !lexicon.Wordforms.IsStopword(token)).Select(token => token[0]));

    private static bool IsAcronym(string written)
    {
        var letters = written.Where(char.IsLetter).ToArray();
        return letters.Length is >= 2 and <= 6 && letters.All(char.IsUpper);
    }

    /// <summary>Types that are told apart poorly share a sort; a country is never an organization of the same name.</summary>
    private static string Sort(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Country or EntityType.Place => "place",
        EntityType.Organization or EntityType.Group or EntityType.Facility => "body",
        EntityType.Work => "work",
        _ => "other",
    };
}
