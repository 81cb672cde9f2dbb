using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;
using Hearsay.Training.Neural.Data;
using Hearsay.Training.Neural.Layers;

namespace Hearsay.Training.Neural.Networks;

/// <summary>
/// Two bidirectional LSTM layers over words, affixes and letter trigrams; over them what learns tags, trees and names
/// (Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing").
/// </summary>
internal sealed class Network
{
    private const int NameSchemes = 3;

    private readonly NetworkSizes sizes;
    private readonly Inventory inventory;
    private readonly WordInput input;
    private readonly LstmLayer first;
    private readonly LstmLayer second;
    private readonly ILearner[] learners;

    public Network(NetworkSizes sizes, Inventory inventory, float[] vectors, Random random)
    {
        (this.sizes, this.inventory) = (sizes, inventory);
        input = new(sizes.Word, inventory.Words.Length, vectors, random);
        first = new("first", input.Width, sizes.Hidden, sizes.RecurrentDropout, random);
        second = new("second", first.Outputs, sizes.Hidden, sizes.RecurrentDropout, random);
        learners =
        [
            new LabelLearner("tags", second.Outputs, sizes.Tag, (inventory.Tags.Length, 1), sizes.Dropout, sentence => sentence.Tags, _ => 0, random),
            new TreeLearner(second.Outputs, sizes, inventory.Relations.Length, random),
            new LabelLearner(
                "names", second.Outputs, sizes.Name, (NameLabels.Count, NameSchemes), sizes.Dropout, sentence => sentence.Names, sentence => sentence.NameScheme, random),
        ];
        foreach (var parameter in Parameters.Concat(Tables.Select(table => table.Parameter))) parameter.Values.CopyTo(parameter.Average, 0);
    }

    public IReadOnlyList<Parameter> Parameters =>
        [.. first.Parameters, .. second.Parameters, .. learners.SelectMany(learner => learner.Parameters)];

    public IReadOnlyList<Table> Tables => input.Tables;

    /// <summary>Gives the loss a word of a batch, the sum over all that is learned, and adds its gradients; without chance nothing is dropped out.</summary>
    public double Learn(LearnedBatch batch, Random? chance)
    {
        var shape = batch.Shape;
        var (words, numbers) = input.Forward(batch, sizes.WordDropout, chance);
        var (wordMasks, middleMasks, stateMasks) = (Masks(input.Width), Masks(first.Outputs), Masks(second.Outputs));
        Dropout.Apply(wordMasks, shape, input.Width, words);
        var (middle, firstTraces) = first.Forward(shape, words, chance);
        Dropout.Apply(middleMasks, shape, first.Outputs, middle);
        var (states, secondTraces) = second.Forward(shape, middle, chance);
        Dropout.Apply(stateMasks, shape, second.Outputs, states);

        var stateGradient = new float[states.Length];
        var loss = learners.Sum(learner => learner.Learn(batch, states, stateGradient, chance));

        Dropout.Apply(stateMasks, shape, second.Outputs, stateGradient);
        var middleGradient = new float[middle.Length];
        second.Backward(shape, middle, secondTraces, stateGradient, middleGradient);
        Dropout.Apply(middleMasks, shape, first.Outputs, middleGradient);
        var wordGradient = new float[words.Length];
        first.Backward(shape, words, firstTraces, middleGradient, wordGradient);
        Dropout.Apply(wordMasks, shape, input.Width, wordGradient);
        input.Backward(batch, numbers, wordGradient);
        return loss;

        float[]? Masks(int width) => chance is null ? null : Dropout.Masks(shape.Count, width, sizes.Dropout, chance);
    }

    /// <summary>Writes the averaged weights as the program reads them: word vectors into one file, all else into another.</summary>
    public void Pack(ModelWriter vectors, ModelWriter network)
    {
        input.Pack(vectors, inventory);
        network.Section("tags").Strings(inventory.Tags);
        network.Section("relations").Strings(inventory.Relations);
        network.Section(PossibleRelations.Section).Strings(inventory.Links);
        foreach (var parameter in Parameters)
        {
            if (parameter.Name == "label") PackLabels(network, parameter);
            else if (IsAsItIs(parameter)) QuantisedMatrix.Write(network, parameter.Name, parameter.Rows, parameter.Columns, parameter.Average);
            else PackTurned(network, parameter);
        }
    }

    /// <summary>Takes up the weights of a model that <see cref="Pack"/> wrote.</summary>
    public void Unpack(ModelFile vectors, ModelFile network)
    {
        input.Unpack(vectors);
        foreach (var parameter in Parameters)
        {
            var (rows, columns, values) = QuantisedMatrix.Read(network, parameter.Name);
            ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, parameter.Values.Length);
            if (parameter.Name == "label") UnpackLabels(values, parameter);
            else if (IsAsItIs(parameter)) values.CopyTo(parameter.Values, 0);
            else Product.Transpose(values, rows, columns, parameter.Values);
            parameter.Values.CopyTo(parameter.Average, 0);
        }
    }

    // Packed without being turned round.
    private static bool IsAsItIs(Parameter parameter) => parameter.Rows == 1 || parameter.Name == "arc";

    private void UnpackLabels(float[] values, Parameter parameter)
    {
        var (relations, width) = (inventory.Relations.Length, parameter.Rows);
        for (var dependent = 0; dependent < width; dependent++)
        {
            for (var relation = 0; relation < relations; relation++)
                values.AsSpan(((relation * width) + dependent) * width, width).CopyTo(parameter.Values.AsSpan(((dependent * relations) + relation) * width));
        }
    }

    private static void PackTurned(ModelWriter writer, Parameter parameter)
    {
        var turned = new float[parameter.Average.Length];
        Product.Transpose(parameter.Average, parameter.Rows, parameter.Columns, turned);
        QuantisedMatrix.Write(writer, parameter.Name, parameter.Columns, parameter.Rows, turned);
    }

    // From dependent by relation by head to relation by dependent by head.
    private void PackLabels(ModelWriter writer, Parameter parameter)
    {
        var (relations, width) = (inventory.Relations.Length, parameter.Rows);
        var turned = new float[parameter.Average.Length];
        for (var dependent = 0; dependent < width; dependent++)
        {
            for (var relation = 0; relation < relations; relation++)
                parameter.Average.AsSpan(((dependent * relations) + relation) * width, width).CopyTo(turned.AsSpan(((relation * width) + dependent) * width));
        }
        QuantisedMatrix.Write(writer, parameter.Name, relations * width, width, turned);
    }
}
