using System.Globalization;
using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>Per cent of words with the right tag, universal tag, head, and head with relation; heads chosen word by word.</summary>
internal sealed record Score(double Tag, double Universal, double Attached, double Labelled)
{
    public static Score Of(Network network, Inventory inventory, IEnumerable<Batch> batches)
    {
        long tag = 0, universal = 0, attached = 0, labelled = 0, all = 0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            var (tags, arcs, dependents, heads) = network.Score(batch);
            var chosen = arcs.argmax(2);
            var relations = network.ScoreRelations(dependents, heads, chosen).argmax(2).data<long>().ToArray();
            var (told, headed) = (tags.argmax(2).data<long>().ToArray(), chosen.data<long>().ToArray());
            for (var cell = 0; cell < told.Length; cell++)
            {
                var sentence = batch.Sentences[cell / batch.Length];
                var word = cell % batch.Length;
                var said = inventory.Tags[told[cell]];
                if (said == sentence.Tags[word]) tag++;
                if (said.AsSpan(0, said.IndexOf('\t')).SequenceEqual(sentence.Tags[word].AsSpan(0, sentence.Tags[word].IndexOf('\t')))) universal++;
                if (headed[cell] == sentence.Heads[word])
                {
                    attached++;
                    if (inventory.Relations[relations[cell]] == sentence.Relations[word]) labelled++;
                }
                all++;
            }
        }
        return new(100.0 * tag / all, 100.0 * universal / all, 100.0 * attached / all, 100.0 * labelled / all);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"tags {Tag:F2}  UPOS {Universal:F2}  UAS {Attached:F2}  LAS {Labelled:F2}");
}
