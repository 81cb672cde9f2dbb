using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Learned;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Factuality.Learned;

/// <summary>Reads how far words of one document tell facts: the rules', and with doubt where readers would doubt what the rules take for certain. For one thread.</summary>
internal sealed class Doubt(FactualityReader rules, ScaleModel? model, Analysis analysis, ImmutableArray<Statement> statements)
{
    /// <summary>What the model places below this is not certain.</summary>
    public const float Least = 0.5f;

    // What the model says counts for so much, what the rules say for the rest: on news the two together do better than either.
    private const float Share = 0.6f;

    private readonly ScaleFeatures writer = new(new DependencyTree(analysis));
    private readonly FeatureBuffer buffer = new();

    /// <summary>How far what a word tells is a fact.</summary>
    public FactualityReading Read(Token word)
    {
        var read = rules.Read(word, statements);
        var certain = read.Modality == Modality.Actual && read.Judgements.Any(judgement => judgement.Value == FactualityValue.CertainPositive);
        return certain && model?.Place(Features(word, read)) < Least ? read with { Judgements = [.. read.Judgements.Select(Doubted)] } : read;
    }

    /// <summary>Where readers would place it between -3 and 3; without a model, where the rules do.</summary>
    public float Place(Token word) => Place(word, rules.Read(word, statements));

    /// <summary>What the place is told from.</summary>
    public ReadOnlySpan<uint> Features(Token word) => Features(word, rules.Read(word, statements));

    private float Place(Token word, FactualityReading read) =>
        model is null ? FactualityScale.Of(read.Judgements) : (Share * model.Place(Features(word, read))) + ((1 - Share) * FactualityScale.Of(read.Judgements));

    private ReadOnlySpan<uint> Features(Token word, FactualityReading read)
    {
        writer.Write(word, read, read.Statement is { } number ? statements[number] : null, buffer);
        return buffer.Features;
    }

    private static FactualityJudgement Doubted(FactualityJudgement judgement) =>
        judgement.Value == FactualityValue.CertainPositive ? judgement with { Value = FactualityValue.Unknown } : judgement;
}
