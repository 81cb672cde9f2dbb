using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Lexicons.Naming;
using Hearsay.Language.Transcription;

namespace Hearsay.Cases.Identity.Names;

/// <summary>Which words in Latin and in Cyrillic letters write one name, of all words of names at hand.</summary>
internal sealed class NamesAcrossScripts
{
    private readonly Spelling spelling;
    private readonly HashSet<(string Latin, string Cyrillic)> pairs;
    private readonly Dictionary<string, string> joined = new(StringComparer.Ordinal);

    /// <summary>Compares the words, given as they are written; where all are of one script there is nothing to compare.</summary>
    public NamesAcrossScripts(CaseLexicon lexicon, IEnumerable<string> words)
    {
        spelling = lexicon.Spelling;
        var scripts = words.Distinct(StringComparer.Ordinal).ToLookup(word => TranscriptionModel.IsCyrillic(word));
        pairs = scripts.Count < 2 ? [] : Paired(lexicon.Transcription, [.. scripts[false]], scripts[true].ToLookup(spelling.Russian, StringComparer.Ordinal));
        foreach (var (latin, cyrillic) in pairs.Order()) Join(spelling.Key(latin), spelling.Key(cyrillic));
    }

    /// <summary>Whether two words of different scripts write one name.</summary>
    public bool Same(NameWord first, NameWord second) =>
        pairs.Contains(second.IsCyrillic ? (first.Folded, second.Folded) : (second.Folded, first.Folded));

    /// <summary>Whether two words of different scripts write one given name: Alexandra is no Александр, for an open a at the end of one alone tells two apart.</summary>
    public bool SameGivenName(NameWord first, NameWord second) => Same(first, second) && EndsOpen(first.Folded) == EndsOpen(second.Folded);

    /// <summary>A key that the spellings of one name share, in both scripts.</summary>
    public string Key(string folded) => Joined(spelling.Key(folded));

    private bool EndsOpen(string folded) => spelling.Key(folded) is [.., 'a'];

    private HashSet<(string, string)> Paired(TranscriptionModel transcription, string[] latin, ILookup<string, string> cyrillic) =>
        [.. transcription.Pairs(latin, cyrillic.Select(same => same.Key)).SelectMany(pair => cyrillic[pair.Cyrillic].Select(word => (spelling.FoldWord(pair.Latin), spelling.FoldWord(word))))];

    private void Join(string first, string second)
    {
        var (one, other) = (Joined(first), Joined(second));
        if (!string.Equals(one, other, StringComparison.Ordinal)) joined[other] = one;
    }

    private string Joined(string key)
    {
        while (joined.TryGetValue(key, out var other)) key = other;
        return key;
    }
}
