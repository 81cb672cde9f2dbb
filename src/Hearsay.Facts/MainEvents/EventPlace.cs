using Hearsay.Text;

namespace Hearsay.Facts.MainEvents;

/// <summary>Where the main event of a document was.</summary>
/// <param name="Mention">The index of the mention of the place.</param>
/// <param name="Phrase">The words for it where the beginning of the document says most, with the place that it lies in where that follows.</param>
public sealed record EventPlace(int Mention, TextSpan Phrase);
