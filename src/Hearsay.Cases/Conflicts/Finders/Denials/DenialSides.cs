namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>The sides of a denial.</summary>
internal static class DenialSides
{
    public static ConflictMember Make(Passage passage, string source, bool denies) => new(passage, $"{(denies ? "denied" : "asserted")} by {source}") { Source = source, Denies = denies };

    /// <summary>Who denies, against whom.</summary>
    public static string Why(IReadOnlyCollection<ConflictMember> sides) =>
        $"{Names(sides.Where(side => side.Denies))} against {Names(sides.Where(side => !side.Denies))}.";

    private static string Names(IEnumerable<ConflictMember> sides) => string.Join(", ", sides.Select(side => side.Source).Distinct(StringComparer.Ordinal));
}
