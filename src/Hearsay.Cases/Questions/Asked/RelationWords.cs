using Hearsay.Cases.Relations;

namespace Hearsay.Cases.Questions.Asked;

/// <summary>A relation in one line.</summary>
internal static class RelationWords
{
    /// <summary>Whose, which, to whom, when.</summary>
    public static string Of(CaseRelation relation) =>
        $"{relation.Subject.Words} {relation.Predicate} {relation.Object.Words}{(relation.Time is { } days ? $" ({days})" : "")}{(relation.Denied ? " (said not to be so)" : relation.Disputed ? " (disputed)" : "")}";
}
