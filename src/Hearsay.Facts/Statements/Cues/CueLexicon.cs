using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Facts.Statements.Cues;

/// <summary>The cues of statements, by the lemma of their head.</summary>
internal sealed class CueLexicon
{
    private static readonly ImmutableArray<CueEntry> NoEntries = [];
    private readonly FrozenDictionary<string, ImmutableArray<CueEntry>> byHead;
    private readonly FrozenDictionary<string, CueEntry> byCue;

    private CueLexicon(CueLines lines)
    {
        Entries = [.. lines.Cues];
        Lines = lines;
        byHead = lines.Cues
            .GroupBy(entry => Head(entry.Cue), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Cue.Length).ToImmutableArray(),
                StringComparer.OrdinalIgnoreCase);
        byCue = lines.Cues
            .GroupBy(entry => entry.Cue, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All entries in the order of the file.</summary>
    public ImmutableArray<CueEntry> Entries { get; }

    /// <summary>The lists that stand beside the cues: support verbs, prepositions of agents and holders.</summary>
    public CueLines Lines { get; }

    /// <summary>The English cues of an ontology folder.</summary>
    public static CueLexicon In(string ontologyFolder) => new(YamlFile.Read<CueLines>(Path.Combine(ontologyFolder, "en", "cues.yaml")));

    /// <summary>The entries whose head has the given lemma, the longest first.</summary>
    public ImmutableArray<CueEntry> HeadedBy(string lemma) => byHead.TryGetValue(lemma, out var found) ? found : NoEntries;

    /// <summary>The entry with the given key (<see cref="StatementCue.Lemma"/>), or null.</summary>
    public CueEntry? Find(string cue) => byCue.GetValueOrDefault(cue);

    /// <summary>What stands for the entry of a cue that has none: of a saying or, where nothing is said, of an attitude.</summary>
    public CueEntry Unlisted(string lemma, bool says) => (says ? Lines.UnlistedSaying : Lines.UnlistedAttitude) with { Cue = lemma };

    /// <summary>The entry of a cue that has none, by the act that it was given.</summary>
    public CueEntry UnlistedAs(string act) => act == Lines.UnlistedAttitude.Act ? Lines.UnlistedAttitude : Lines.UnlistedSaying;

    private static string Head(string cue)
    {
        var space = cue.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? cue : cue[..space];
    }
}
