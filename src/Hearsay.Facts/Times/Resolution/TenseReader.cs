using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>Tells the tense of the clause that a time expression stands in, from the tree and the features of Universal Dependencies.</summary>
internal sealed class TenseReader
{
    private const int FarthestClause = 12;
    private readonly Analysis analysis;
    private readonly IReadOnlySet<string> futureAuxiliaries;

    /// <summary>Creates the reader for one analysis.</summary>
    /// <param name="analysis">The analysis; where it has no words, every tense is unknown.</param>
    /// <param name="futureAuxiliaries">The lemmas of auxiliaries that make a future.</param>
    public TenseReader(Analysis analysis, IReadOnlySet<string> futureAuxiliaries)
    {
        this.analysis = analysis;
        this.futureAuxiliaries = futureAuxiliaries;
    }

    /// <summary>The tense at a span, and the number of its sentence (0 where there is none).</summary>
    public (Tense Tense, int Sentence) At(TextSpan span)
    {
        if (SpanWords.Head(analysis, span) is not { } head) return (Tense.Unknown, 0);
        return (OfClause(head), head.Sentence.Index);
    }

    private Tense OfClause(Token token)
    {
        Token? at = token;
        for (var step = 0; at is { } word && step < FarthestClause; step++, at = word.Head)
        {
            var tense = Of(word);
            if (tense != Tense.Unknown) return tense;
            if (word.Is("nmod") || word.Is("compound")) return Tense.Unknown;
            if (IsInfinitive(word)) return word.Head is { } matrix && OfClause(matrix) != Tense.Past ? Tense.Future : Tense.Unknown;
        }
        return Tense.Unknown;
    }

    private static bool IsInfinitive(Token word) => word.Upos == Upos.VERB && word.Feature("VerbForm") == "Inf" && !word.ChildrenIn("aux").Any();

    private Tense Of(Token word)
    {
        var auxiliary = Tense.Unknown;
        foreach (var child in word.Children)
        {
            if (!child.Is("aux") && !(child.Is("cop") && word.Upos != Upos.VERB)) continue;
            if (futureAuxiliaries.Contains(child.Lemma)) return Tense.Future;
            if (auxiliary == Tense.Unknown) auxiliary = Finite(child);
        }
        if (auxiliary == Tense.Present && word.Feature("VerbForm") == "Part" && word.Feature("Tense") == "Past")
            return word.ChildrenIn("aux:pass").Any() ? Tense.Present : Tense.Past;
        if (auxiliary != Tense.Unknown) return auxiliary;
        return word.Feature("VerbForm") == "Part" && word.Feature("Tense") == "Past" ? Tense.Past : Finite(word);
    }

    private static Tense Finite(Token word) => word.Feature("VerbForm") != "Fin" ? Tense.Unknown : word.Feature("Tense") switch
    {
        "Past" => Tense.Past,
        "Pres" => Tense.Present,
        "Fut" => Tense.Future,
        _ => Tense.Unknown,
    };
}
