using Hearsay.Cases;
using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Cli.Pipeline;

/// <summary>Tells one making of the program, with its models and lexicons, from another: the same version reads the same out of the same file.</summary>
internal static class PipelineVersion
{
    private static readonly Type[] Stages = [typeof(Document), typeof(DocumentReader), typeof(Analysis), typeof(FactReader)];

    /// <summary>The version of the program with the models and lexicons in <paramref name="folder"/>.</summary>
    public static string Of(string folder) => Of(folder, Stages, Files(folder, "models").Concat(Files(folder, "ontology")));

    /// <summary>The version of what puts readings together to a case, with the lexicons in <paramref name="folder"/>.</summary>
    public static string OfCase(string folder) => Of(folder, [.. Stages, typeof(CaseBuilder)], Files(folder, "ontology"));

    private static string Of(string folder, IEnumerable<Type> stages, IEnumerable<string> files) => ContentHash.Of(
    [
        .. stages.Select(stage => stage.Module.ModuleVersionId.ToString()),
        .. files.Select(file => ContentHash.Of(Path.GetRelativePath(folder, file), File.ReadAllBytes(file))),
    ]);

    private static IEnumerable<string> Files(string folder, string name)
    {
        var data = Path.Combine(folder, name);
        if (!Directory.Exists(data)) return [];
        return Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
    }
}
