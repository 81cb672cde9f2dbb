using System.Collections.Immutable;
using System.Text;
using Hearsay.Language.Models;

namespace Hearsay.Language.Transcription;

/// <summary>
/// Tells which words in Latin and in Cyrillic letters write one name: a joint source-channel model of letter groups (Li, Zhang and Su 2004), aligned many to many
/// (Jiampojamarn, Kondrak and Sherif 2007). Immutable; threads may share it.
/// </summary>
public sealed class TranscriptionModel
{
    private const string File = "transcription.model";
    private readonly HashSet<char> alphabet;

    internal TranscriptionModel(ImmutableArray<LetterGroup> groups, GroupSequences sequences, PairRule rule)
    {
        (Groups, Sequences, Rule) = (groups, sequences, rule);
        alphabet = [.. groups.SelectMany(group => group.Latin)];
        (FromLatin, FromCyrillic) = (new(groups, sequences, fromLatin: true), new(groups, sequences, fromLatin: false));
    }

    internal ImmutableArray<LetterGroup> Groups { get; }

    internal GroupSequences Sequences { get; }

    internal PairRule Rule { get; }

    internal SpellingSearch FromLatin { get; }

    internal SpellingSearch FromCyrillic { get; }

    /// <summary>Reads <c>transcription.model</c> in a folder of models.</summary>
    /// <exception cref="ModelFormatException">The file is missing or damaged.</exception>
    public static TranscriptionModel Load(string folder)
    {
        var file = ModelFile.Read(Path.Combine(folder, File));
        var reader = file.Section("groups");
        var (latin, cyrillic) = (reader.Strings(), reader.Strings());
        if (latin.Length != cyrillic.Length || latin.Length == 0) throw reader.Damaged();
        var rule = file.Section("rule");
        return new([.. latin.Zip(cyrillic, (one, other) => new LetterGroup(one, other))], GroupSequences.Read(file.Section("sequences"), latin.Length),
            new(rule.Single(), rule.Single(), rule.Single()));
    }

    /// <summary>Whether a word is written in Cyrillic letters.</summary>
    public static bool IsCyrillic(ReadOnlySpan<char> word) => word.ContainsAnyInRange('\u0400', '\u052F');

    /// <summary>
    /// The pairs of one word of each list that are one name, each under the spellings given. A word may be in several pairs. What else stands in the lists counts: of two names
    /// that might be transcriptions of one the nearer is taken. Cyrillic words are read as Russian ones.
    /// </summary>
    public IReadOnlyList<ScriptPair> Pairs(IEnumerable<string> latin, IEnumerable<string> cyrillic)
    {
        var (ofLatin, ofCyrillic) = (latin.Distinct(StringComparer.Ordinal).ToLookup(Prepared, StringComparer.Ordinal), cyrillic.Distinct(StringComparer.Ordinal).ToLookup(Lowered, StringComparer.Ordinal));
        return
        [
            .. new PairFinder(this).Find(ofLatin.Select(words => words.Key), ofCyrillic.Select(words => words.Key)).Where(Rule.Accepts)
                .SelectMany(found => ofLatin[found.Pair.Latin].SelectMany(one => ofCyrillic[found.Pair.Cyrillic].Select(other => new ScriptPair(one, other)))),
        ];
    }

    internal void Save(string folder)
    {
        var writer = new ModelWriter();
        writer.Section("groups").Strings([.. Groups.Select(group => group.Latin)]).Strings([.. Groups.Select(group => group.Cyrillic)]);
        Sequences.Write(writer.Section("sequences"));
        writer.Section("rule").Single(Rule.LatinLead).Single(Rule.CyrillicLead).Single(Rule.Least);
        writer.Save(Path.Combine(folder, File));
    }

    /// <summary>In small letters, accented letters in one piece.</summary>
    internal static string Lowered(string word) => word.ToLowerInvariant().Normalize(NormalizationForm.FormC);

    // A letter that no training name had is read without its accents.
    private string Prepared(string word)
    {
        var lowered = Lowered(word);
        return lowered.All(alphabet.Contains) ? lowered : string.Concat(lowered.SelectMany(letter => alphabet.Contains(letter) ? [letter] : Plain(letter)));
    }

    private IEnumerable<char> Plain(char letter) => letter.ToString().Normalize(NormalizationForm.FormD).Where(alphabet.Contains);
}
