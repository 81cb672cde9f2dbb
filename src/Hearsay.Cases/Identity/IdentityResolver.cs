using System.Collections.Immutable;
using Hearsay.Cases.Actors;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity.Gathering;
using Hearsay.Cases.Identity.Names;
using Hearsay.Cases.Identity.Nouns;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Identity;

/// <summary>Resolves the entities of readings to entities of the case.</summary>
internal sealed class IdentityResolver
{
    private readonly IReadOnlyList<IndexedReading> readings;
    private readonly CaseLexicon lexicon;
    private readonly List<EntityNode> nodes = [];
    private readonly int[][] nodeOf;
    private readonly EntityMentions[] mentionsOf;
    private readonly EntityGroups groups;
    private readonly DescriptionResolver descriptions;

    public IdentityResolver(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
    {
        (this.readings, this.lexicon) = (readings, lexicon);
        mentionsOf = [.. readings.Select(reading => new EntityMentions(reading.Reading))];
        nodeOf = [.. readings.Select(reading => new int[reading.Reading.Entities.Length])];
        List<(Entity, int)> entities = [.. readings.SelectMany(reading => reading.Reading.Entities.Select((known, entity) => (known, mentionsOf[reading.Index][entity].Count)))];
        AddNodes(new NameReader(lexicon), new ProfileReader(lexicon), new NameTypes(lexicon, entities), new KnownNames(lexicon, entities));
        groups = new EntityGroups(nodes);
        var kinship = new DocumentKinship(readings.Count, nodes);
        new NameResolver(lexicon, nodes, groups, kinship).Resolve();
        descriptions = new DescriptionResolver(lexicon, nodes, groups, kinship);
        descriptions.Resolve();
    }

    /// <summary>Joins two entities that have the same part in one event, if what is said of them lets them be one.</summary>
    public bool JoinByPart((int Document, int Entity) first, (int Document, int Entity) second, string part) =>
        descriptions.JoinByPart(nodeOf[first.Document][first.Entity], nodeOf[second.Document][second.Entity], part);

    /// <summary>Joins those without a name by their nouns, the events that they are in and what their documents are on.</summary>
    public void JoinByNouns(EventClusterer events) => Nouns(events, Likeness(events)).Resolve();

    /// <summary>The pairs of those without a name that are compared by their nouns, with what speaks for and against their being one: a number for each <see cref="NounSign"/>. Some may come twice.</summary>
    public IEnumerable<(EntityNode First, EntityNode Second, double[] Signs)> PairsOfNouns(EventClusterer events)
    {
        var likeness = Likeness(events);
        foreach (var (first, second) in Nouns(events, likeness).Candidates())
        {
            var signs = new double[Enum.GetValues<NounSign>().Length];
            likeness.Measure(first, second, signs);
            yield return (nodes[first], nodes[second], signs);
        }
    }

    private NounLikeness Likeness(EventClusterer events) => new(nodes, (document, entity) => nodeOf[document][entity], events, lexicon);

    private NounResolver Nouns(EventClusterer events, NounLikeness likeness)
    {
        var (apart, told) = (new UnnamedApart(nodes, readings, mentionsOf), new ToldEvents(readings, mentionsOf));
        return new(lexicon, nodes, groups, likeness, node => nodes[node].Fullest is null && !told.Has(nodes[node]), (first, second) => descriptions.MayBeOne(first, second) && !apart.Are(first, second), events.Subjects);
    }

    /// <summary>What a document says of an entity, as comparable features.</summary>
    public WordSet Profile(int document, int entity) => nodes[nodeOf[document][entity]].Profile;

    /// <summary>The groups as they stand.</summary>
    public IdentityOutline Outline()
    {
        var sorts = new (EntityType Type, bool Named)[nodes.Count];
        foreach (var members in groups.Sets()) sorts[groups.Find(members[0])] = (TypeOf([.. members.Select(node => nodes[node])]), members.Exists(node => nodes[node].Entity.Named));
        return new IdentityOutline(ForEach(groups.Find), [.. sorts]);
    }

    /// <summary>The entities as they stand. What they were made of is let go one by one, so that nothing can be asked of the resolver afterwards.</summary>
    public IdentityMap Map()
    {
        var outline = Outline();
        var entities = new List<(int Group, CaseEntity Entity)>();
        foreach (var (members, id) in WithIds())
        {
            entities.Add((groups.Find(members[0]), Build(members, id)));
            foreach (var node in members) nodes[node] = null!;
        }
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = InOrder(entities.Select(pair => pair.Entity));
        for (var place = 0; place < ordered.Length; place++) places[ordered[place].Id] = place;
        var placeOfGroup = new int[nodes.Count];
        foreach (var (group, entity) in entities) placeOfGroup[group] = places[entity.Id];
        return new IdentityMap(ordered, ForEach(node => placeOfGroup[groups.Find(node)]), outline, [.. placeOfGroup]);
    }

    /// <summary>Entities in the order in which a case has them: the most mentioned first.</summary>
    public static ImmutableArray<CaseEntity> InOrder(IEnumerable<CaseEntity> entities) => [.. entities.OrderByDescending(entity => entity.Mentions.Length)
        .ThenBy(entity => entity.Name, StringComparer.Ordinal).ThenBy(entity => entity.Id, StringComparer.Ordinal)];

    /// <summary>Each group with an id of its own: that of its name where this tells who it is and nobody else here has it, or else one by where it is mentioned first.</summary>
    private List<(List<int> Members, string Id)> WithIds()
    {
        var shared = new SharedIds(lexicon);
        var named = groups.Sets().Select(members => (Members: members, Shared: SharedId(members, shared))).ToList();
        var bearers = named.CountBy(pair => pair.Shared ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. named.Select(pair => (pair.Members, pair.Shared is { } id && bearers[id] == 1 && taken.Add(id) ? id : OwnIds(pair.Members[0]).First(taken.Add)))];
    }

    private string? SharedId(List<int> members, SharedIds shared)
    {
        var named = members.Select(node => nodes[node]).Where(node => node.Entity.Named).ToList();
        if (named.Count == 0) return null;
        var type = TypeOf([.. members.Select(node => nodes[node])]);
        var name = ShownName(named, type);
        var form = named.SelectMany(node => node.Names).Where(form => form.Written == name).MinBy(form => form.Key, StringComparer.Ordinal) ?? named.Select(node => node.Fullest).OfType<NameForm>().MinBy(form => form.Key, StringComparer.Ordinal);
        return form is null ? null : shared.Of(type, form);
    }

    private void AddNodes(NameReader names, ProfileReader profiles, NameTypes types, KnownNames knownNames)
    {
        foreach (var reading in readings)
        {
            for (var entity = 0; entity < reading.Reading.Entities.Length; entity++)
            {
                nodeOf[reading.Index][entity] = nodes.Count;
                var known = types.Settle(reading.Reading.Entities[entity]);
                var mentions = mentionsOf[reading.Index][entity];
                var elsewhere = knownNames.Of(reading, known, mentionsOf[reading.Index], entity);
                nodes.Add(new EntityNode(reading.Index, entity, elsewhere is null ? known : known with { Type = elsewhere.Type },
                    elsewhere is null && UntaggedNames.Of(reading, known, mentions) is { } untagged ? names.Untagged(untagged) : names.Names(elsewhere ?? known), profiles.Read(reading, entity, mentions), profiles.Nouns(reading, mentions), mentions.Count));
            }
        }
    }

    private CaseEntity Build(List<int> members, string id)
    {
        var shown = members.Select(node => nodes[node]).ToList();
        var named = shown.Where(node => node.Entity.Named).ToList();
        var type = TypeOf(shown);
        var name = ShownName(named.Count > 0 ? named : shown, type);
        return new CaseEntity
        {
            Id = id,
            Type = type,
            Name = name,
            Named = named.Count > 0,
            Aliases = [.. Aliases(shown).Where(alias => alias != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Descriptions = [.. shown.SelectMany(Descriptions)],
            Actor = ActorMerger.Merge(shown.Select(node => (readings[node.Document].Id, node.Entity.Actor))),
            Mentions = [.. shown.SelectMany(node => mentionsOf[node.Document][node.Index]
                .Select(mention => new Passage(readings[node.Document].Id, readings[node.Document].Reading.Mentions[mention].Span)))],
            Members = [.. members.Select(node => new EntityMember(readings[nodes[node].Document].Id, nodes[node].Index, groups.Reason(node)))],
        };
    }

    // That of the most mentions, of those that have a name if any has.
    private static EntityType TypeOf(List<EntityNode> members)
    {
        if (members.Count == 1) return members[0].Type;
        return (members.Exists(node => node.Entity.Named) ? members.Where(node => node.Entity.Named) : members).GroupBy(node => node.Type)
            .OrderBy(group => group.Key == EntityType.Other).ThenByDescending(group => group.Sum(node => node.MentionCount)).ThenBy(group => group.Key).First().Key;
    }

    private ImmutableArray<ImmutableArray<int>> ForEach(Func<int, int> number) =>
        [.. nodeOf.Select(row => row.Select(number).ToImmutableArray())];

    /// <summary>Of people the fullest name, of all else the most frequent; then the one of most documents, then by letters.</summary>
    private static string ShownName(List<EntityNode> nodes, EntityType type) => nodes.Count == 1 ? NameOf(nodes[0], type)
        : nodes.GroupBy(node => NameOf(node, type), StringComparer.Ordinal)
            .OrderByDescending(group => type == EntityType.Person ? group.First().Fullest?.Tokens.Length ?? 0 : 0)
            .ThenByDescending(group => group.Sum(node => node.MentionCount)).ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string NameOf(EntityNode node, EntityType type) => type == EntityType.Person ? node.Fullest?.Written ?? node.Entity.Name : node.Entity.Name;

    private static IEnumerable<string> Aliases(List<EntityNode> nodes) =>
        nodes.Where(node => node.Entity.Named).SelectMany(node => node.Entity.Aliases.Prepend(node.Entity.Name).Concat(node.Names.Select(name => name.Written)));

    private IEnumerable<EntityDescription> Descriptions(EntityNode node)
    {
        var reading = readings[node.Document];
        var days = reading.Reading.Published.Interval;
        return node.Entity.Descriptions.Where(description => !lexicon.Ranks.IsCourtesy(lexicon.Spelling.FoldWord(description.Text))).Select(description => new EntityDescription(description.Text, new Passage(reading.Id, description.Span), days));
    }

    // By where it is mentioned first; and of one name and place, as the bearer's own and his father's phrase are, also by its number in the reading.
    private IEnumerable<string> OwnIds(int node)
    {
        var (type, name) = (nodes[node].Type.ToString(), nodes[node].Entity.Name);
        yield return ContentHash.Of("entity", type, name, Anchor(node));
        yield return ContentHash.Of("entity", type, name, Anchor(node), nodes[node].Index.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private string Anchor(int node)
    {
        var reading = readings[nodes[node].Document];
        var first = mentionsOf[nodes[node].Document][nodes[node].Index];
        var place = first.Count > 0 ? reading.Reading.Mentions[first[0]].Span.Start : -1 - nodes[node].Index;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{reading.Id} {place}");
    }
}
