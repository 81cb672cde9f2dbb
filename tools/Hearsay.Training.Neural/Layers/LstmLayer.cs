using Hearsay.Language.Neural.Layers;
using Hearsay.Training.Layers;

namespace Hearsay.Training.Neural.Layers;

/// <summary>Trains both directions of a layer of <see cref="LstmDirection"/>; the states that a word hands to the next are dropped out by sentence (Gal and Ghahramani 2016).</summary>
internal sealed class LstmLayer(string name, int inputs, int units, float dropout, Random random)
{
    private readonly LstmWay[] ways = [new($"{name}", inputs, units, false, random), new($"{name}", inputs, units, true, random)];

    public IEnumerable<Parameter> Parameters => ways.SelectMany(way => way.Parameters);

    public int Outputs => 2 * units;

    public (float[] States, LstmTrace[] Traces) Forward(SentenceBatch batch, ReadOnlySpan<float> states, Random? chance)
    {
        var output = new float[batch.Words * Outputs];
        var traces = new LstmTrace[ways.Length];
        for (var way = 0; way < ways.Length; way++)
        {
            traces[way] = new(units, batch.Words, chance is null || dropout == 0 ? null : Dropout.Masks(batch.Count, units, dropout, chance));
            ways[way].Forward(batch, states, output, Outputs, way * units, traces[way]);
        }
        return (output, traces);
    }

    public void Backward(SentenceBatch batch, ReadOnlySpan<float> states, LstmTrace[] traces, ReadOnlySpan<float> gradient, Span<float> stateGradient)
    {
        for (var way = 0; way < ways.Length; way++) ways[way].Backward(batch, states, traces[way], gradient, Outputs, way * units, stateGradient);
    }
}
