using System.Collections.Frozen;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Factuality.Lexicons;

/// <summary>Words that embed an event without saying whose word it is ("managed to", "a plan to", "likely to").</summary>
internal sealed class ImplicativeLexicon
{
    private readonly FrozenDictionary<string, (ImplicativeEntry Entry, Implication Implication)[]> entries;

    private ImplicativeLexicon(ImplicativeLines lines) => entries = lines.Entries
        .Select(entry => (Entry: entry, Implication: entry.ToImplication()))
        .GroupBy(pair => pair.Entry.Lemma, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(pair => Specificity(pair.Entry)).ToArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads <c>implicatives.yaml</c>.</summary>
    public static ImplicativeLexicon Load(string path) => new(YamlFile.Read<ImplicativeLines>(path));

    /// <summary>What follows for <paramref name="argument"/> from the word that it depends on; null where the word is none of these.</summary>
    public Implication? Find(Token word, Token argument)
    {
        if (!entries.TryGetValue(word.Lemma, out var candidates)) return null;
        foreach (var (entry, implication) in candidates)
        {
            if (Fits(entry, word, argument)) return implication;
        }
        return null;
    }

    private static int Specificity(ImplicativeEntry entry) =>
        (entry.Prepositions.Count == 0 ? 0 : 4) + (entry.Particle is null ? 0 : 2) + (entry.Frame is null ? 0 : 1);

    private static bool Fits(ImplicativeEntry entry, Token word, Token argument) =>
        HasPos(entry.Pos, word.Upos)
        && (entry.Particle is null || word.Children.Any(child => (child.Is("compound") || child.Is("obj")) && Matches(child, entry.Particle)))
        && entry.Frame switch
        {
            null => IsArgument(entry, word, argument),
            "phrase" => IsPhrase(entry, argument),
            "subject" => argument.Is("nsubj"),
            "infinitive" => argument.Is("xcomp"),
            _ => IsClause(argument) && IsArgument(entry, word, argument),
        };

    private static bool IsArgument(ImplicativeEntry entry, Token word, Token argument)
    {
        if (argument.Is("xcomp") || argument.Is("ccomp") || argument.Is("csubj") || argument.Is("obj") || argument.Relation == "nsubj:pass") return true;
        if (word.Upos == Upos.ADJ && argument.Is("nsubj")) return true;
        if (word.Upos is Upos.NOUN or Upos.PROPN) return argument.Is("nmod") || argument.Relation is "acl" or "acl:to";
        return (word.Upos == Upos.ADJ && argument.Is("advcl") && argument.Feature("VerbForm") == "Inf") || IsPhrase(entry, argument);
    }

    private static bool IsPhrase(ImplicativeEntry entry, Token argument)
    {
        return (argument.Is("obl") || argument.Is("advcl") || argument.Is("nmod") || argument.Is("acl"))
            && argument.Children.Any(child => (child.Is("mark") || child.Is("case")) && entry.Prepositions.Contains(child.Lemma, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsClause(Token argument) =>
        argument.Is("xcomp") || argument.Is("ccomp") || argument.Is("advcl") || argument.Is("csubj") || argument.Is("acl");

    private static bool HasPos(string pos, Upos upos) => pos switch
    {
        "verb" => upos is Upos.VERB or Upos.AUX or Upos.ADJ,
        "noun" => upos is Upos.NOUN or Upos.PROPN,
        _ => upos is Upos.ADJ or Upos.ADV or Upos.VERB,
    };

    private static bool Matches(Token word, string lemma) => string.Equals(word.Lemma, lemma, StringComparison.OrdinalIgnoreCase);
}
