using Hearsay.Cases;
using Hearsay.Cases.Identity;
using Hearsay.Facts.Statements;

namespace Hearsay.Exchange.Documents;

/// <summary>A statement of one reading with its speaker as the case knows them.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Statement">What was read.</param>
/// <param name="Speaker">The speaker in the case, or null.</param>
/// <param name="SpeakerName">The speaker in words for a person.</param>
/// <param name="Content">What is said: from its first words to its last.</param>
public sealed record CaseStatement(CaseDocument Document, Statement Statement, CaseEntity? Speaker, string SpeakerName, Passage Content);
