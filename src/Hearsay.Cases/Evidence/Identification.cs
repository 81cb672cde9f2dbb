using System.Collections.Immutable;
using Hearsay.Cases.Identity;

namespace Hearsay.Cases.Evidence;

/// <summary>Why what two names stand for is one in the case, or two.</summary>
/// <param name="First">Whom the first names.</param>
/// <param name="Second">Whom the second names; the same as the first where they are one.</param>
/// <param name="For">What speaks for one.</param>
/// <param name="Against">What speaks against.</param>
public sealed record Identification(CaseEntity First, CaseEntity Second, ImmutableArray<Reason> For, ImmutableArray<Reason> Against)
{
    /// <summary>Whether the case has them as one.</summary>
    public bool AreOne => First.Id == Second.Id;
}
