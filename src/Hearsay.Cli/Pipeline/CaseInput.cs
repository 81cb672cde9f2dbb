using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Pipeline;

/// <summary>What became of a file that was read into a case.</summary>
/// <param name="Input">The file.</param>
/// <param name="Failure">Why it could not be read, or null.</param>
/// <param name="Added">Whether the case was changed; not so where it held the document already.</param>
/// <param name="State">What became of the document.</param>
/// <param name="Language">The document's language, where it was read now.</param>
internal sealed record CaseInput(
    InputFile Input, Diagnostic? Failure, bool Added, DocumentState State = DocumentState.Read, string? Language = null);
