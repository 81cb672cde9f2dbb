namespace Hearsay.Cases.Lexicons.Naming;

/// <summary>Organizations known by several names, and legal forms.</summary>
internal sealed class OrganizationNames
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> forms;

    public OrganizationNames(YamlFile file, Spelling spelling)
    {
        foreach (var row in file.Rows("known"))
        {
            foreach (var name in row) known[spelling.Fold(name)] = row[0];
        }
        forms = [.. file.List("forms")];
    }

    /// <summary>The short name under which a folded name is known, or null.</summary>
    public string? Known(string folded) => known.GetValueOrDefault(folded);

    public bool IsLegalForm(string folded) => forms.Contains(folded);
}
