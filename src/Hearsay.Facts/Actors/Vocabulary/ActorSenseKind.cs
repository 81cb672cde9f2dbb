namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>What a word for actors tells.</summary>
internal enum ActorSenseKind
{
    /// <summary>Nothing; a longer phrase that hides a word.</summary>
    None,

    /// <summary>The sectors, whatever stands beside.</summary>
    Word,

    /// <summary>The sectors, unless it is an office in something else.</summary>
    Office,

    /// <summary>The sectors of what it is of.</summary>
    Bearer,

    /// <summary>The sectors of what it is of, and its country where it has a sector.</summary>
    Member,

    /// <summary>The country that it is of, and no sector.</summary>
    National,

    /// <summary>Nothing, and neither does what stands beside.</summary>
    Relational,
}
