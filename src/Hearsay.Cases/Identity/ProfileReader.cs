using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Identity;

/// <summary>Collects what a document says that an entity is, as features that compare: <c>rank:</c>, <c>state:</c>, <c>role:</c>, <c>status:</c>, and stems of other words.</summary>
internal sealed class ProfileReader(CaseLexicon lexicon)
{
    private readonly WordSetPool pool = new();

    public WordSet Read(IndexedReading reading, int entity, IReadOnlyList<int> mentions)
    {
        var features = new List<string>();
        foreach (var description in reading.Reading.Entities[entity].Descriptions) Add(features, reading, description.Span, []);
        foreach (var index in mentions)
        {
            var mention = reading.Reading.Mentions[index];
            if (mention.Kind == MentionKind.Pronoun) continue;
            HashSet<string> own = mention.Kind == MentionKind.Name ? [.. reading.WordsIn(mention.Head).ToArray().Select(word => word.Folded)] : [];
            Add(features, reading, mention.Phrase, own);
        }
        return pool.One(new WordSet(lexicon.Wordforms.Vocabulary, features));
    }

    /// <summary>The features of the nouns that mentions without a name are of: what they are, and not of which state or since when.</summary>
    public WordSet Nouns(IndexedReading reading, IReadOnlyList<int> mentions)
    {
        var features = new List<string>();
        foreach (var index in mentions)
        {
            if (reading.Reading.Mentions[index] is { Kind: MentionKind.Nominal } mention) Add(features, reading, mention.Head, []);
        }
        features.RemoveAll(feature => feature.StartsWith("state:", StringComparison.Ordinal) || feature.StartsWith("status:", StringComparison.Ordinal));
        return pool.One(new WordSet(lexicon.Wordforms.Vocabulary, features));
    }

    /// <summary>The features of a phrase.</summary>
    public IReadOnlyList<string> Features(IReadOnlyList<string> words)
    {
        var features = new List<string>();
        for (var index = 0; index < words.Count;)
        {
            var length = RankLength(words, index);
            features.Add(length > 0 ? "rank:" + string.Join(' ', words.Skip(index).Take(length)) : Feature(words[index]));
            index += Math.Max(length, 1);
        }
        return features;
    }

    /// <summary>The word or words of a feature.</summary>
    public static string Plain(string feature) => feature[(feature.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private void Add(List<string> features, IndexedReading reading, TextSpan span, HashSet<string> without)
    {
        var words = new List<string>();
        foreach (var word in reading.WordsIn(span))
        {
            if (!without.Contains(word.Folded) && !lexicon.Wordforms.IsStopword(word.Folded)) words.Add(word.Folded);
        }
        features.AddRange(Features(words));
    }

    private int RankLength(IReadOnlyList<string> words, int index)
    {
        if (!lexicon.Ranks.BeginsRung(words[index])) return 0;
        for (var length = Math.Min(lexicon.Ranks.LongestRung, words.Count - index); length > 0; length--)
        {
            if (lexicon.Ranks.Rung(string.Join(' ', words.Skip(index).Take(length))) is not null) return length;
        }
        return 0;
    }

    private string Feature(string word)
    {
        if (lexicon.States.Named(word) is { } state) return "state:" + state;
        if (lexicon.States.OfPeople(word) is { } people) return "state:" + people;
        if (lexicon.Ranks.IsVoice(word)) return "role:voice";
        if (lexicon.Ranks.IsHolder(word)) return "role:" + word;
        return lexicon.Ranks.IsStatus(word) || lexicon.Ranks.IsFormer(word) ? "status:" + word : lexicon.Wordforms.Stem(word);
    }
}
