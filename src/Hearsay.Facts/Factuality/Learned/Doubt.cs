using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Factuality.Learned;

/// <summary>Reads how far words of one document tell facts: the rules', and with doubt where readers would doubt what the rules take for certain. For one thread.</summary>
internal sealed class Doubt(FactualityReader rules, ScaleModels models, Analysis analysis, ImmutableArray<Statement> statements)
{
    // What a model places below this is not certain. That of features alone, which knows one scale for news and web, places all lower.
    private const float Least = 0.5f;
    private const float LeastOfDense = 1.8f;

    // What the model of features alone says counts for so much, what the rules say for the rest: on news the two together do better than either. With states the rules are not needed.
    private const float Share = 0.6f;

    private readonly StateScale? dense = models.Dense?.Fits(analysis) == true ? models.Dense : null;
    private readonly ScaleFeatures writer = new(new DependencyTree(analysis));
    private readonly FeatureBuffer buffer = new();

    /// <summary>How far what a word tells is a fact.</summary>
    public FactualityReading Read(Token word)
    {
        var read = rules.Read(word, statements);
        var certain = read.Modality == Modality.Actual && read.Judgements.Any(judgement => judgement.Value == FactualityValue.CertainPositive);
        return certain && IsDoubtful(word, read) ? read with { Judgements = [.. read.Judgements.Select(Doubted)] } : read;
    }

    /// <summary>Where readers would place it between -3 and 3; without a model, where the rules do.</summary>
    public float Place(Token word)
    {
        var read = rules.Read(word, statements);
        var ruled = FactualityScale.Of(read.Judgements);
        return Learned(word, read) is not { } learned ? ruled : dense is not null ? learned : (Share * learned) + ((1 - Share) * ruled);
    }

    private bool IsDoubtful(Token word, FactualityReading read) =>
        models.Sparse?.Place(Features(word, read)) < Least || dense?.Place(analysis, word.Index, Features(word, read)) < LeastOfDense;

    /// <summary>What the place is told from.</summary>
    public ReadOnlySpan<uint> Features(Token word) => Features(word, rules.Read(word, statements));

    private float? Learned(Token word, FactualityReading read)
    {
        var features = Features(word, read);
        var sparse = models.Sparse?.Place(features);
        return dense is not null ? dense.Place(analysis, word.Index, features, sparse) : sparse;
    }

    private ReadOnlySpan<uint> Features(Token word, FactualityReading read)
    {
        writer.Write(word, read, read.Statement is { } number ? statements[number] : null, buffer);
        return buffer.Features;
    }

    private static FactualityJudgement Doubted(FactualityJudgement judgement) =>
        judgement.Value == FactualityValue.CertainPositive ? judgement with { Value = FactualityValue.Unknown } : judgement;
}
