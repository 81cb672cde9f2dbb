using Hearsay.Text;

namespace Hearsay.Cases.Origins;

/// <summary>A place where something is said, as far as its origin goes.</summary>
/// <param name="Document">The number of its document in the case.</param>
/// <param name="Statement">The statement; null where the author tells it.</param>
/// <param name="Quoted">The statement by which the author quotes somebody for the same elsewhere in the text, so that he may have it from there; else null.</param>
/// <param name="Span">The words.</param>
/// <param name="IsOfficial">Whether an author tells of an authority's act, which he has from the authority whether or not he says so.</param>
internal readonly record struct Telling(int Document, int? Statement, int? Quoted, TextSpan Span, bool IsOfficial);
