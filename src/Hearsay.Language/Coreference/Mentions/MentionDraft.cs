namespace Hearsay.Language.Coreference.Mentions;

/// <summary>A mention with all that decides what it may corefer with.</summary>
internal sealed record MentionDraft
{
    /// <summary>The words: from <see cref="First"/> up to, and without, <see cref="End"/>.</summary>
    internal required int First { get; init; }

    internal required int End { get; init; }

    internal required int Head { get; init; }

    /// <summary>The whole phrase, with the clauses and appositions that the words above leave out.</summary>
    internal int OuterFirst { get; init; }

    internal int OuterEnd { get; init; }

    /// <summary>The conjunction of a coordination, which stands for all its parts; or -1.</summary>
    internal int Conjunction { get; init; } = -1;

    /// <summary>Whether it is a mention only where it corefers: alone it is a day, an amount, a pointing word.</summary>
    internal bool IsOnlyLinked { get; init; }

    internal required MentionKind Kind { get; init; }

    internal required EntityType Type { get; init; }

    internal required int Sentence { get; init; }

    /// <summary>The index of its name in the analysis, or -1.</summary>
    internal int Name { get; init; } = -1;

    internal PronounClass Pronoun { get; init; }

    internal Genders Gender { get; init; } = Genders.Any;

    internal bool IsPlural { get; init; }

    /// <summary>Whether it has a definite article or a demonstrative.</summary>
    internal bool IsDefinite { get; init; }

    /// <summary>Whether it has an indefinite article or the like.</summary>
    internal bool IsIndefinite { get; init; }

    /// <summary>Whether it is somebody whom a clause tells apart from others of the kind: "the man who left".</summary>
    internal bool IsToldByClause { get; init; }

    /// <summary>The number of the quotation that it stands in, or -1.</summary>
    internal int Quotation { get; init; } = -1;

    internal MentionDraft With(Genders gender) => gender == Gender ? this : this with { Gender = gender };

    internal bool Contains(MentionDraft other) => other.First >= OuterFirst && other.End <= OuterEnd;
}
