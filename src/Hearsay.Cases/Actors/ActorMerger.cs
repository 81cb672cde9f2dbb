using System.Collections.Immutable;
using Hearsay.Facts.Actors;

namespace Hearsay.Cases.Actors;

/// <summary>Puts together what documents say of the country and the sectors of one actor, and cuts it apart by document again.</summary>
internal static class ActorMerger
{
    private const int Far = 4;

    /// <summary>
    /// The marks of an actor over its documents. One that fewer than a fourth as many passages tell of as of the leading one is left out: it comes from two
    /// taken for one more often than from the documents.
    /// </summary>
    public static CaseActor Merge(IEnumerable<(string Document, Actor Actor)> told)
    {
        var actors = told.Where(pair => !pair.Actor.Countries.IsEmpty || !pair.Actor.Sectors.IsEmpty).ToList();
        if (actors.Count == 0) return CaseActor.Unknown;
        return new(Leading(Marks(actors, actor => actor.Countries)), Leading(Marks(actors, actor => actor.Sectors)));
    }

    /// <summary>What one document says.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="cut">Takes from the passages of all documents those of the one.</param>
    public static CaseActor Of(CaseActor actor, Func<ImmutableArray<Passage>, ImmutableArray<Passage>> cut)
    {
        return new(Cut(actor.Countries), Cut(actor.Sectors));

        ImmutableArray<CaseActorMark> Cut(ImmutableArray<CaseActorMark> marks) =>
            Ordered(marks.Select(mark => mark with { Passages = cut(mark.Passages) }).Where(mark => !mark.Passages.IsEmpty));
    }

    /// <summary>What several documents say together.</summary>
    public static CaseActor Join(IReadOnlyList<CaseActor> parts)
    {
        return new(Joined(actor => actor.Countries), Joined(actor => actor.Sectors));

        ImmutableArray<CaseActorMark> Joined(Func<CaseActor, ImmutableArray<CaseActorMark>> marks) => Ordered(parts.SelectMany(part => marks(part))
            .GroupBy(mark => mark.Code, StringComparer.Ordinal).Select(same => same.First() with { Passages = [.. same.SelectMany(mark => mark.Passages)] }));
    }

    private static ImmutableArray<CaseActorMark> Marks(List<(string Document, Actor Actor)> actors, Func<Actor, ImmutableArray<ActorMark>> marks) =>
        Ordered(actors.SelectMany(told => marks(told.Actor).Select(mark => (told.Document, Mark: mark))).GroupBy(pair => pair.Mark.Code, StringComparer.Ordinal)
            .Select(same => new CaseActorMark(same.Key, same.First().Mark.Name, [.. same.SelectMany(Passages).Distinct()])));

    private static IEnumerable<Passage> Passages((string Document, ActorMark Mark) told) => told.Mark.Passages.Select(span => new Passage(told.Document, span));

    private static ImmutableArray<CaseActorMark> Leading(ImmutableArray<CaseActorMark> marks) =>
        [.. marks.Where(mark => mark.Passages.Length * Far >= marks[0].Passages.Length)];

    private static ImmutableArray<CaseActorMark> Ordered(IEnumerable<CaseActorMark> marks) =>
        [.. marks.OrderByDescending(mark => mark.Passages.Length).ThenBy(mark => mark.Code, StringComparer.Ordinal)];
}
