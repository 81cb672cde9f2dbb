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
    public static string Of(string folder)
    {
        var fields = new List<string>(Stages.Select(stage => stage.Module.ModuleVersionId.ToString()));
        foreach (var file in Files(folder, "models").Concat(Files(folder, "ontology")))
        {
            fields.Add(ContentHash.Of(Path.GetRelativePath(folder, file), File.ReadAllBytes(file)));
        }
        return ContentHash.Of([.. fields]);
    }

    private static IEnumerable<string> Files(string folder, string name)
    {
        var data = Path.Combine(folder, name);
        if (!Directory.Exists(data)) return [];
        return Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
    }
}
