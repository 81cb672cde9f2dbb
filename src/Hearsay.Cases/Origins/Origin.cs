using System.Collections.Immutable;

namespace Hearsay.Cases.Origins;

/// <summary>Where an assertion comes from in the end, with the way from there to the documents.</summary>
/// <param name="Id">The same for the same origin throughout the case.</param>
/// <param name="Kind"><c>speaker</c>, <c>outlet</c>, <c>agency</c>, <c>document</c> or <c>unnamed</c>.</param>
/// <param name="Name">In words for a person.</param>
/// <param name="Chain">From the origin to the documents' outlets, each link in words.</param>
public sealed record Origin(string Id, string Kind, string Name, ImmutableArray<string> Chain)
{
    /// <summary>Others, in words, that are counted with it because they may be one with it, or have it from there: whether they are is open.</summary>
    public ImmutableArray<string> MayBe { get; init; } = [];
}
