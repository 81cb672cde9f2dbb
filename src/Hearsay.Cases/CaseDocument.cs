using System.Collections.Immutable;
using Hearsay.Facts;
using Hearsay.Facts.Times;
using Hearsay.Text;

namespace Hearsay.Cases;

/// <summary>A document of the case: its reading, and what the other documents let one know of it.</summary>
/// <param name="Reading">What the document says by itself.</param>
/// <param name="Published">When it was published, as narrowly as the case can tell.</param>
/// <param name="Times">Expressions whose interval the case knows more closely than the reading did.</param>
public sealed record CaseDocument(Reading Reading, Publication Published, ImmutableArray<TimeExpression> Times)
{
    /// <summary>The passages, here and in other documents, that an inferred date of publication rests on.</summary>
    public ImmutableArray<Passage> Grounds { get; init; } = [];

    /// <summary>The document's id.</summary>
    public string Id => Reading.Document.Id;
}
