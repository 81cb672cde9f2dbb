using Hearsay.Cases.Identity.Gathering;

namespace Hearsay.Cases.Identity.Names;

/// <summary>Who bears a surname, among people whose surnames sound alike: by spelling, so that the many documents on one person are not gone through for each of them.</summary>
internal sealed class SurnameBearers
{
    private readonly PersonNames persons;
    private readonly IReadOnlyList<EntityNode> nodes;
    private readonly EntityGroups groups;
    private readonly Dictionary<NameWord, List<int>> full;
    private readonly Dictionary<(NameWord Last, bool Initials), List<int>> alone = [];

    /// <param name="persons">Compares surnames.</param>
    /// <param name="nodes">All entities.</param>
    /// <param name="groups">How they are joined; groups may be joined further.</param>
    /// <param name="block">The people whose surnames sound alike.</param>
    public SurnameBearers(PersonNames persons, IReadOnlyList<EntityNode> nodes, EntityGroups groups, IEnumerable<int> block)
    {
        (this.persons, this.nodes, this.groups) = (persons, nodes, groups);
        full = block.Where(node => nodes[node].Fullest!.IsFull).GroupBy(node => nodes[node].Fullest!.Surname)
            .ToDictionary(spelling => spelling.Key, spelling => spelling.Select(groups.Find).Distinct().ToList());
    }

    /// <summary>The people whose full name ends in the surname, as groups.</summary>
    public List<int> People(NameWord surname) =>
        [.. full.Where(spelling => persons.SameSurname(spelling.Key, surname)).SelectMany(spelling => spelling.Value).Select(groups.Find).Distinct()];

    /// <summary>Those added before that have nothing but the surname, in their order.</summary>
    public IReadOnlyList<int> Alone(NameForm surname)
    {
        var like = alone.Where(spelling => spelling.Key.Initials == surname.Initials && persons.SameSurname(spelling.Key.Last, surname.Surname)).Select(spelling => spelling.Value).ToList();
        return like.Count == 1 ? like[0] : [.. like.SelectMany(spelling => spelling).Order()];
    }

    /// <summary>Adds one that has nothing but the surname.</summary>
    public void AddAlone(int node)
    {
        var key = (nodes[node].Fullest!.Surname, nodes[node].Fullest!.Initials);
        if (!alone.TryGetValue(key, out var beside)) alone[key] = beside = [];
        beside.Add(node);
    }
}
