namespace Hearsay.Cases.Lexicons;

/// <summary>Which roles and ladders can be at odds.</summary>
internal sealed class ConflictRules(YamlFile file)
{
    public IReadOnlySet<string> IdentityRoles { get; } = file.List("identity-roles").ToHashSet(StringComparer.Ordinal);

    public IReadOnlySet<string> NumberRoles { get; } = file.List("number-roles").ToHashSet(StringComparer.Ordinal);

    public IReadOnlySet<string> Ladders { get; } = file.List("ladders").ToHashSet(StringComparer.Ordinal);
}
