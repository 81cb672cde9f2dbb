namespace Hearsay.Cli.Pipeline;

/// <summary>The languages that can be read: those that have a folder of lexicons.</summary>
internal sealed class ReadableLanguages
{
    private const string Undetermined = "und";
    private readonly HashSet<string> languages;

    private ReadableLanguages(HashSet<string> languages) => this.languages = languages;

    /// <summary>Those that have a folder of their code in <paramref name="ontologyFolder"/>.</summary>
    public static ReadableLanguages In(string ontologyFolder) =>
        new([.. Directory.EnumerateDirectories(ontologyFolder).Select(folder => Path.GetFileName(folder))]);

    /// <summary>Whether a document of the language can be read. One whose language cannot be told is read.</summary>
    /// <param name="tag">A BCP 47 tag; all but its language is passed over.</param>
    public bool Has(string tag) => tag == Undetermined || languages.Contains(tag.Split('-')[0]);
}
