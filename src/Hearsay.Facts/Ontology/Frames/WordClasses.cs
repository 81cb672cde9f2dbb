using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Facts.Ontology.Frames;

/// <summary>Named sets of lemmas of one language, which frames refer to: <c>obj(:goods)</c> asks for a thing that can be handed to somebody.</summary>
internal sealed class WordClasses
{
    /// <summary>What begins the name of a class where lemmas may stand.</summary>
    public const char Mark = ':';

    private readonly Dictionary<string, ImmutableArray<string>> classes = new(StringComparer.Ordinal);

    private WordClasses(string file)
    {
        var root = OntologyText.Read(file);
        foreach (var name in root.Children.Keys.Cast<YamlScalarNode>())
        {
            classes.Add(name.Value!, [.. root.Entries(name.Value!).SelectMany(entry => entry.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
        }
    }

    private WordClasses()
    {
    }

    /// <summary>The classes of a language for which none are defined.</summary>
    public static WordClasses None { get; } = new();

    /// <summary>Reads the file <c>word-classes.yaml</c> of each language's folder in that of the ontology.</summary>
    /// <exception cref="InvalidDataException">A file is no mapping of names to words.</exception>
    public static IReadOnlyDictionary<string, WordClasses> Load(string ontologyFolder) =>
        Directory.EnumerateDirectories(ontologyFolder)
            .Select(folder => (Language: Path.GetFileName(folder), File: Path.Combine(folder, "word-classes.yaml")))
            .Where(language => File.Exists(language.File))
            .ToDictionary(language => language.Language, language => new WordClasses(language.File), StringComparer.Ordinal);

    /// <summary>The lemmas that a word of a frame stands for: those of the class that it names, or itself; null where there is no such class.</summary>
    public ImmutableArray<string>? Lemmas(string word) =>
        word[0] != Mark ? [word] : classes.TryGetValue(word[1..], out var lemmas) ? lemmas : null;
}
