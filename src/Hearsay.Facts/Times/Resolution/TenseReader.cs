using Hearsay.Facts.Times.Grammar;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>Tells the tense of the clause that a time expression stands in, from the tree and the features of Universal Dependencies.</summary>
internal sealed class TenseReader
{
    private const int FarthestClause = 12;
    // The full stop of an abbreviation may belong to the word and not to the expression.
    private const int LongestMark = 1;
    private readonly Analysis analysis;
    private readonly TimeGrammar grammar;

    /// <summary>Creates the reader for one analysis.</summary>
    /// <param name="analysis">The analysis; where it has no words, every tense is unknown.</param>
    /// <param name="grammar">Knows the auxiliaries that make a future, and the words whose complement is yet to come.</param>
    public TenseReader(Analysis analysis, TimeGrammar grammar)
    {
        this.analysis = analysis;
        this.grammar = grammar;
    }

    /// <summary>The tense at a span, and the number of its sentence (0 where there is none).</summary>
    public (Tense Tense, int Sentence) At(TextSpan span)
    {
        if (SpanWords.Head(analysis, span) is not { } head) return (Tense.Unknown, 0);
        // A word that goes on after the expression is a possessive in one piece: it belongs to a noun, not to a clause.
        return (head.Span.End > span.End + LongestMark ? Tense.Unknown : OfClause(head), head.Sentence.Index);
    }

    private Tense OfClause(Token token)
    {
        Token? at = token;
        for (var step = 0; at is { } word && step < FarthestClause; step++, at = word.Head)
        {
            if (IsAhead(word, token)) return Tense.Future;
            var tense = Of(word);
            if (tense != Tense.Unknown) return tense;
            if ((word.Is("nmod") && word.Relation != "nmod:unmarked") || word.Is("compound")) return Tense.Unknown;
            if (IsInfinitive(word)) return word.Head is { } matrix && OfClause(matrix) != Tense.Past ? Tense.Future : Tense.Unknown;
        }
        return Tense.Unknown;
    }

    /// <summary>Whether the time hangs on what is planned or expected, or follows a participle or adjective that says so.</summary>
    private bool IsAhead(Token word, Token token)
    {
        if (word.Is("xcomp") && word.Head is { } matrix && grammar.Prospective.Contains(matrix.Lemma)) return true;
        if (grammar.Appointing.Contains(word.Lemma) && HasObjectBefore(word, token)) return true;
        if (word.Upos == Upos.VERB && word.ChildrenIn("obj").Any(done => done.Index < token.Index && IsOfWhatIsAhead(done))) return true;
        if (word.Is("nmod") && word.Head is { } noun && noun.Index < token.Index && IsOfWhatIsAhead(noun)) return true;
        return word.Index < token.Index && word.Index != token.Index && grammar.Prospective.Contains(word.Lemma)
            && (word.Upos == Upos.ADJ || (word.Feature("VerbForm") == "Part" && !word.ChildrenIn("obj").Any()));
    }

    // "Scrapped a planned trip on Wednesday": the trip was to be on Wednesday.
    private bool IsOfWhatIsAhead(Token noun) => noun.ChildrenIn("amod").Any(quality => quality.Index < noun.Index && grammar.Prospective.Contains(quality.Lemma));

    private static bool HasObjectBefore(Token word, Token token)
    {
        foreach (var child in word.ChildrenIn("obj"))
        {
            if (child.Index < token.Index && child.Index > word.Index) return true;
        }
        return false;
    }

    private static bool IsInfinitive(Token word) => word.Upos == Upos.VERB && word.Feature("VerbForm") == "Inf" && !word.ChildrenIn("aux").Any();

    private Tense Of(Token word)
    {
        var auxiliary = Tense.Unknown;
        foreach (var child in word.Children)
        {
            if (!child.Is("aux") && !(child.Is("cop") && word.Upos != Upos.VERB)) continue;
            if (grammar.FutureAuxiliaries.Contains(child.Lemma)) return Tense.Future;
            if (grammar.OpenAuxiliaries.Contains(child.Lemma)) return IsPastParticiple(word) && !word.ChildrenIn("aux:pass").Any() ? Tense.Past : Tense.Future;
            if (auxiliary == Tense.Unknown) auxiliary = Finite(child);
        }
        if (auxiliary == Tense.Present && IsPastParticiple(word))
            return word.ChildrenIn("aux:pass").Any() ? Tense.Present : Tense.Past;
        if (auxiliary != Tense.Unknown) return auxiliary;
        return IsPastParticiple(word) ? Tense.Past : Finite(word);
    }

    private static bool IsPastParticiple(Token word) => word.Feature("VerbForm") == "Part" && word.Feature("Tense") == "Past";

    private static Tense Finite(Token word) => word.Feature("VerbForm") != "Fin" ? Tense.Unknown : word.Feature("Tense") switch
    {
        "Past" => Tense.Past,
        "Pres" => Tense.Present,
        "Fut" => Tense.Future,
        _ => Tense.Unknown,
    };
}
