using System.Collections.Frozen;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>The lexicon of what says nothing though it has the words of a cue: the file <c>unsaid.yaml</c>.</summary>
internal sealed class UnsaidLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> classes;
    private readonly FrozenSet<string> openings;
    private readonly FrozenSet<string> naming;

    private UnsaidLexicon(UnsaidLines lines)
    {
        Rules = [.. lines.Rules];
        openings = lines.Openings.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        naming = lines.Naming.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        classes = lines.Classes.ToFrozenDictionary(
            one => one.Key, one => one.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
    }

    /// <summary>The rules in the order of the file.</summary>
    public IReadOnlyList<UnsaidRule> Rules { get; }

    /// <summary>The English lexicon of an ontology folder.</summary>
    public static UnsaidLexicon In(string ontologyFolder) => new(YamlFile.Read<UnsaidLines>(Path.Combine(ontologyFolder, "en", "unsaid.yaml")));

    /// <summary>Whether a word belongs to a class of nouns.</summary>
    public bool Is(string lemma, string name) => classes.TryGetValue(name, out var members) && members.Contains(lemma);

    /// <summary>Whether a participle opens a phrase or a clause as a preposition does ("considering that").</summary>
    public bool Opens(string form) => openings.Contains(form);

    /// <summary>Whether a preposition opens what something is said to be ("cited the rain as the reason").</summary>
    public bool Names(string preposition) => naming.Contains(preposition);

    private sealed record UnsaidLines
    {
        public Dictionary<string, string> Classes { get; init; } = [];

        public IList<UnsaidRule> Rules { get; init; } = [];

        public IList<string> Openings { get; init; } = [];

        public IList<string> Naming { get; init; } = [];
    }
}
