using System.Collections.Immutable;

namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>What a pattern's match means.</summary>
/// <param name="Order">Its place in the grammar: of two matches of one length, that of the earlier rule is taken.</param>
/// <param name="Type">TIMEX3's type; null for a part, and for what only looks like a time.</param>
/// <param name="Value">Builds the symbolic value from what was captured.</param>
/// <param name="Before">What must stand before it: one of these, nearest word last; empty for anything.</param>
/// <param name="NotBefore">What must not stand before it.</param>
/// <param name="After">What must stand after it: one of these; empty for anything.</param>
/// <param name="NotAfter">What must not stand after it.</param>
/// <param name="IsNarrative">Whether it counts only in a text that tells of other times than its own.</param>
internal sealed record PatternRule(
    int Order,
    TimexType? Type,
    ValueTemplate Value,
    ImmutableArray<PatternElement[]> Before,
    ImmutableArray<PatternElement[]> NotBefore,
    ImmutableArray<PatternElement[]> After,
    ImmutableArray<PatternElement[]> NotAfter,
    bool IsNarrative = false);
