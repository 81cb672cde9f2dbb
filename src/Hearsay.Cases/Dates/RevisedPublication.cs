using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Cases.Dates;

/// <summary>When a document was published, as far as the case can tell.</summary>
/// <param name="Publication">The days and how they are known.</param>
/// <param name="Grounds">The passages that tell it, where it was inferred.</param>
internal sealed record RevisedPublication(Publication Publication, ImmutableArray<Passage> Grounds);
