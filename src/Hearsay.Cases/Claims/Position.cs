using Hearsay.Text;

namespace Hearsay.Cases.Claims;

/// <summary>A stand taken on a claim by somebody in a document.</summary>
/// <param name="Passage">The content, or the clause.</param>
/// <param name="Statement">The index of the statement in the reading; null where the author asserts it.</param>
/// <param name="SourceEntity">The source's id in the case; null for the author, and where none is named.</param>
/// <param name="Source">The source in words for a person ("the author", "media reports", "Jane Doe").</param>
/// <param name="Stance">The stand.</param>
/// <param name="Time">When it was taken, or null.</param>
public sealed record Position(
    Passage Passage, int? Statement, string? SourceEntity, string Source, Stance Stance, DateInterval? Time);
