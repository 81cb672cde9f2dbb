using Hearsay.Cases.Identity.Gathering;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity;

/// <summary>
/// Joins the unnamed across documents, on strong evidence only: a description that says much (rank, state, calling), says nothing that the
/// other's denies, fits nobody else in the case, and stands in documents on the same affair; or the same part in the same event.
/// </summary>
internal sealed class DescriptionResolver(CaseLexicon lexicon, IReadOnlyList<EntityNode> nodes, EntityGroups groups, DocumentKinship kinship)
{
    private const int FewestFeatures = 3;
    private const double EnoughShared = 0.75;
    private const int LeastShared = 3;
    private const int MostTried = 24;
    private readonly ILookup<int, int> people = Enumerable.Range(0, nodes.Count).Where(node => nodes[node].IsPerson).ToLookup(node => nodes[node].Document);

    /// <summary>Joins by descriptions alone.</summary>
    public void Resolve()
    {
        var holders = Enumerable.Range(0, nodes.Count).Where(node => nodes[node].IsPerson)
            .SelectMany(node => nodes[node].Profile.Numbers.ToArray().Select(feature => (feature, node))).ToLookup(pair => pair.feature, pair => pair.node);
        for (var node = 0; node < nodes.Count; node++)
        {
            if (nodes[node] is { IsPerson: true, Entity.Named: false } && Says(nodes[node].Profile)) JoinOnly(node, holders);
        }
        JoinBodies();
    }

    // A state has one embassy in a city and one foreign ministry: what is of one noun and one state is one, where no document tells of two.
    private void JoinBodies()
    {
        var bodies = Enumerable.Range(0, nodes.Count).Where(node => IsBody(nodes[node]))
            .SelectMany(node => nodes[node].Nouns.SelectMany(noun => States(nodes[node].Profile).Select(state => (Body: noun + " " + state, Node: node)))).ToLookup(pair => pair.Body, pair => pair.Node);
        foreach (var alike in bodies)
        {
            var alone = alike.GroupBy(node => nodes[node].Document).Where(beside => beside.Select(groups.Find).Distinct().Count() == 1).Select(beside => beside.First()).ToList();
            for (var later = 1; later < alone.Count; later++)
            {
                var earlier = alone.Take(later).TakeLast(MostTried).FirstOrDefault(node => MayBeOneBody(node, alone[later]), -1);
                if (earlier >= 0) groups.Join(earlier, alone[later], $"nothing else in either document is described so: {alike.Key[..alike.Key.IndexOf(' ', StringComparison.Ordinal)]}, {ProfileReader.Plain(alike.Key)}");
            }
        }
    }

    private static bool IsBody(EntityNode node) => node is { Type: EntityType.Facility, Entity.Named: false };

    private static IEnumerable<string> States(WordSet profile) => profile.Where(IsState);

    private static bool IsState(string feature) => feature.StartsWith("state:", StringComparison.Ordinal);

    private bool MayBeOneBody(int one, int other) =>
        nodes[one].Type == nodes[other].Type && kinship.Shared(nodes[one].Document, nodes[other].Document) >= LeastShared && !AtOdds(nodes[one].Profile, nodes[other].Profile)
        && !AreElsewhere(nodes[one], nodes[other]);

    // A state may have a mission in several cities: of two of which each has words of its own none is in common.
    private static bool AreElsewhere(EntityNode one, EntityNode other)
    {
        var (own, beside) = (Own(one), Own(other));
        return own.Count > 0 && beside.Count > 0 && !own.Overlaps(beside);

        static HashSet<string> Own(EntityNode node) => [.. node.Profile.Where(word => !node.Nouns.Contains(word) && !word.Contains(':', StringComparison.Ordinal))];
    }

    /// <summary>
    /// Joins two that have the same part in one event, if their descriptions have a telling word in common and none at odds; of two that have no name it must
    /// be what both are.
    /// </summary>
    public bool JoinByPart(int first, int second, string part)
    {
        var (one, other) = (nodes[first], nodes[second]);
        if (one.Document == other.Document || groups.Find(first) == groups.Find(second)) return false;
        if (one.Entity.Named && other.Entity.Named) return false;
        if (!Kindred(one.Type, other.Type) || AtOdds(one.Profile, other.Profile)) return false;
        var shared = one.Profile.Intersect(other.Profile).Where(feature => !IsState(feature)).Order(StringComparer.Ordinal).ToArray();
        if (!one.Entity.Named && !other.Entity.Named && one.Nouns.Shared(other.Nouns) == 0) return false;
        return shared.Length > 0 && groups.Join(first, second, $"the same part in one event ({part}), and both described as {string.Join(", ", shared.Select(ProfileReader.Plain))}");
    }

    // Who shares enough of the features shares one of the rarest few of them (prefix filtering, Chaudhuri, Ganti and Kaushik 2006): only those are looked at.
    private void JoinOnly(int node, ILookup<int, int> holders)
    {
        var profile = nodes[node].Profile;
        var needed = Math.Max(FewestFeatures, (int)Math.Ceiling(EnoughShared * profile.Count));
        var fitting = profile.Numbers.ToArray().Select(feature => holders[feature]).OrderBy(group => group.Count()).Take(profile.Count - needed + 1)
            .SelectMany(group => group).Distinct()
            .Where(other => nodes[other].Document != nodes[node].Document && Fits(profile, nodes[other].Profile)
                && kinship.Shared(nodes[other].Document, nodes[node].Document) >= LeastShared).Order().ToList();
        if (fitting.Select(groups.Find).Distinct().Count() != 1) return;
        if (Rival(node, profile) || fitting.Any(other => Rival(other, profile))) return;
        var shared = profile.Intersect(nodes[fitting[0]].Profile).Order(StringComparer.Ordinal).Select(ProfileReader.Plain);
        groups.Join(fitting[0], node, $"nobody else in the case is described so: {string.Join(", ", shared)}");
    }

    // Somebody else in the document whom the description fits as well.
    private bool Rival(int self, WordSet profile) =>
        people[nodes[self].Document].Any(other => groups.Find(other) != groups.Find(self) && Fits(profile, nodes[other].Profile));

    private static bool Says(WordSet profile) =>
        profile.Count >= FewestFeatures && profile.Any(IsCalling) && profile.Any(IsState);

    private bool Fits(WordSet told, WordSet known)
    {
        var shared = told.Shared(known);
        return shared >= FewestFeatures && shared >= EnoughShared * told.Count && told.Any(feature => IsCalling(feature) && known.Contains(feature)) && !AtOdds(told, known);
    }

    /// <summary>Whether what two are and what is said of them lets them be one.</summary>
    public bool MayBeOne(int first, int second) => Kindred(nodes[first].Type, nodes[second].Type) && !AtOdds(nodes[first].Profile, nodes[second].Profile);

    /// <summary>Two states and none in common, or two rungs of one ladder and none in common.</summary>
    private bool AtOdds(WordSet one, WordSet other) =>
        Differ(one, other, "state:", _ => "") || Differ(one, other, "rank:", rank => lexicon.Ranks.Rung(rank)?.Ladder ?? "");

    private static bool Differ(WordSet one, WordSet other, string sort, Func<string, string> ladder)
    {
        var first = one.Where(feature => feature.StartsWith(sort, StringComparison.Ordinal)).ToArray();
        var second = other.Where(feature => feature.StartsWith(sort, StringComparison.Ordinal)).ToArray();
        return first.Length > 0 && second.Length > 0 && !first.Any(second.Contains)
            && first.Any(feature => second.Any(beside => ladder(feature[sort.Length..]) == ladder(beside[sort.Length..])));
    }

    private static bool IsCalling(string feature) =>
        feature.StartsWith("rank:", StringComparison.Ordinal) || feature.StartsWith("role:", StringComparison.Ordinal);

    private static bool Kindred(EntityType one, EntityType other) =>
        one == other || (one == EntityType.Other && other != EntityType.Person) || (other == EntityType.Other && one != EntityType.Person)
        || (one is EntityType.Group or EntityType.Organization && other is EntityType.Group or EntityType.Organization);
}
