using System.Collections.Immutable;

namespace Hearsay.Facts.Times;

/// <summary>Words across which an event has the time of another word.</summary>
/// <param name="Occasions">Lemmas of prepositions of an occasion: what was said "at a conference on Monday" was said on Monday.</param>
/// <param name="Phases">Lemmas of verbs of a phase: who "finished drafting on Friday" finished on Friday.</param>
/// <param name="Appointing">Lemmas of verbs that fix a time for their object: who "planned a rally Saturday" did not plan it then.</param>
/// <param name="Answering">Lemmas of nouns of answering: in "struck in retaliation for raids last week" the raids were last week.</param>
internal sealed record LinkWords(IReadOnlySet<string> Occasions, IReadOnlySet<string> Phases, IReadOnlySet<string> Appointing, IReadOnlySet<string> Answering)
{
    /// <summary>Lemmas of prepositions of what has been so from a time on: "the first time since 1950" was not in 1950.</summary>
    public IReadOnlySet<string> Beginnings { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Lemmas of words, besides ordinals and superlatives, that reckon from there.</summary>
    public IReadOnlySet<string> Reckoning { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>No words at all.</summary>
    public static LinkWords None { get; } = new(ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty, ImmutableHashSet<string>.Empty);
}
