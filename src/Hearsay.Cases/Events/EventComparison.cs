using System.Collections.Immutable;
using Hearsay.Cases.Lexicons;

namespace Hearsay.Cases.Events;

/// <summary>Weighs whether two tellings are of one event: logistic regression over what speaks for it and against it, so that zero is as likely as not.</summary>
internal sealed class EventComparison(EventLikeness likeness, SignWeights<EventSign> known)
{
    private readonly ImmutableArray<double> weights = known.InOrder;

    /// <summary>The logarithm of the odds for one event; negative infinity where it is ruled out.</summary>
    public double Score(EventNode first, EventNode second) => ScoreFrom(double.NegativeInfinity, first, second);

    /// <summary>The score where it is as high as <paramref name="least"/>; lower ones may come out as negative infinity, which is found faster.</summary>
    public double ScoreFrom(double least, EventNode first, EventNode second)
    {
        if (!likeness.MayBeOne(first, second)) return double.NegativeInfinity;
        Span<double> values = stackalloc double[weights.Length];
        likeness.Measure(first, second, values);
        var sum = 0.0;
        for (var index = 0; index < weights.Length; index++) sum += weights[index] * values[index];
        var (clause, documents) = (weights[(int)EventSign.Clause], weights[(int)EventSign.Documents]);
        if (sum + Math.Max(0, clause) + Math.Max(0, documents) < least) return double.NegativeInfinity;
        sum += documents * likeness.Documents(first, second);
        return sum + Math.Max(0, clause) < least ? double.NegativeInfinity : sum + (clause * likeness.Clause(first, second));
    }

    /// <summary>What speaks for one event and against it, all of it; null where it is ruled out.</summary>
    public double[]? Signs(EventNode first, EventNode second)
    {
        if (!likeness.MayBeOne(first, second)) return null;
        var values = new double[weights.Length];
        likeness.Measure(first, second, values);
        (values[(int)EventSign.Documents], values[(int)EventSign.Clause]) = (likeness.Documents(first, second), likeness.Clause(first, second));
        return values;
    }

    /// <summary>Whether no chain of other tellings may join two.</summary>
    public bool AreApart(EventNode first, EventNode second) => likeness.AreApart(first, second);
}
