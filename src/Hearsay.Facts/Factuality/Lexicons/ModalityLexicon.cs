using System.Collections.Frozen;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Factuality.Lexicons;

/// <summary>Modals, negations, adverbs, conditions and attributes that make a clause less than a plain fact.</summary>
internal sealed class ModalityLexicon
{
    private readonly FrozenDictionary<string, Weakening> auxiliaries;
    private readonly FrozenDictionary<string, Weakening> perfectAuxiliaries;
    private readonly FrozenDictionary<string, Weakening> reportedAuxiliaries;
    private readonly FrozenDictionary<string, Weakening> adverbs;
    private readonly FrozenDictionary<string, Weakening> modifiers;
    private readonly FrozenDictionary<string, Weakening> compoundHeads;
    private readonly FrozenSet<string> negators;
    private readonly FrozenDictionary<string, string> negatorsOfTwo;
    private readonly FrozenSet<string> conditions;
    private readonly FrozenSet<string> perfect;
    private readonly FrozenSet<string> focus;
    private readonly FrozenSet<string> definite;

    private ModalityLexicon(ModalityLines lines)
    {
        auxiliaries = Table(lines.Auxiliaries);
        perfectAuxiliaries = Table(lines.PerfectAuxiliaries);
        reportedAuxiliaries = Table(lines.ReportedAuxiliaries);
        adverbs = Table(lines.Adverbs);
        modifiers = Table(lines.Modifiers);
        compoundHeads = Table(lines.CompoundHeads);
        negators = Lemmas(lines.Negators);
        negatorsOfTwo = lines.Negators.Select(entry => entry.Lemma.Split(' ')).Where(words => words.Length == 2)
            .ToFrozenDictionary(words => words[1], words => words[0], StringComparer.OrdinalIgnoreCase);
        conditions = Lemmas(lines.Conditions);
        perfect = Lemmas(lines.Perfect);
        focus = Lemmas(lines.Focus);
        definite = Lemmas(lines.Definite);
    }

    /// <summary>Reads <c>modality.yaml</c>.</summary>
    public static ModalityLexicon Load(string path) => new(YamlFile.Read<ModalityLines>(path));

    /// <summary>Whether the word denies the clause or phrase that it belongs to. Of two words that deny together ("no longer") it is the second.</summary>
    public bool IsNegator(Token word)
    {
        var next = word.Index + 1;
        if (next < word.Analysis.Count && IsSecondOfTwo(word.Analysis[next])) return false;
        return negators.Contains(word.Lemma) || negators.Contains(word.Form) || IsSecondOfTwo(word);
    }

    /// <summary>Whether the word is the auxiliary of the perfect.</summary>
    public bool IsPerfect(Token word) => perfect.Contains(word.Lemma);

    /// <summary>Whether a negator before the word denies nothing ("not only").</summary>
    public bool IsFocus(Token word) => focus.Contains(word.Lemma);

    /// <summary>Whether the determiner is that of what is taken for granted.</summary>
    public bool IsDefinite(Token word) => definite.Contains(word.Lemma);

    /// <summary>Whether the word opens a condition.</summary>
    public bool IsCondition(Token word) => conditions.Contains(word.Lemma);

    /// <summary>What a modal auxiliary does to its clause.</summary>
    /// <param name="word">The auxiliary.</param>
    /// <param name="perfect">Whether the clause is in the perfect.</param>
    /// <param name="reported">Whether the clause is what was said in the past, whose tenses are set back.</param>
    public Weakening? Auxiliary(Token word, bool perfect, bool reported = false) =>
        reported && !perfect && Find(reportedAuxiliaries, word) is { } setBack ? setBack
        : perfect && Find(perfectAuxiliaries, word) is { } found ? found : Find(auxiliaries, word);

    /// <summary>What an adverb does to its clause.</summary>
    public Weakening? Adverb(Token word) => Find(adverbs, word);

    /// <summary>What an attribute does to the noun that tells of an event.</summary>
    public Weakening? Modifier(Token word) => Find(modifiers, word);

    /// <summary>What the head of a compound does to the event that the compound names.</summary>
    public Weakening? CompoundHead(Token word) => Find(compoundHeads, word);

    private bool IsSecondOfTwo(Token word) =>
        word.Index > 0 && negatorsOfTwo.TryGetValue(word.Form, out var first) && word.Analysis[word.Index - 1].Form.Equals(first, StringComparison.OrdinalIgnoreCase);

    private static Weakening? Find(FrozenDictionary<string, Weakening> table, Token word) =>
        table.TryGetValue(word.Form, out var found) || table.TryGetValue(word.Lemma, out found) ? found : null;

    private static FrozenSet<string> Lemmas(IEnumerable<ModalityEntry> entries) =>
        entries.Select(entry => entry.Lemma).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, Weakening> Table(IEnumerable<ModalityEntry> entries) =>
        entries.ToFrozenDictionary(entry => entry.Lemma, entry => entry.ToWeakening(), StringComparer.OrdinalIgnoreCase);
}
