using Hearsay.Cases.Identity;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;

namespace Hearsay.Cases.Claims;

/// <summary>How whoever says something is called: by the name of the card, or else by the words of the text.</summary>
internal static class SourceWords
{
    /// <param name="reading">The document in which it is said.</param>
    /// <param name="identities">The cards of the case.</param>
    /// <param name="statement">The statement, or null where the author speaks.</param>
    public static string Of(IndexedReading reading, IdentityMap identities, Statement? statement)
    {
        if (statement is not { Source.IsAuthor: false }) return "the author";
        return identities.Of(reading.Index, statement.Source.Entity)?.Name
            ?? (statement.Source.Span is { } span ? reading.Shown(span) : "a source not named");
    }
}
