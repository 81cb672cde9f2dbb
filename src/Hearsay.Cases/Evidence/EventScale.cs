using System.Collections.Immutable;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Evidence;

/// <summary>Weighs pairs of tellings as the case did, sign by sign.</summary>
internal sealed class EventScale
{
    private const double Least = 0.05;
    private readonly CaseLexicon lexicon;
    private readonly EventLikeness likeness;
    private readonly Dictionary<(string Document, int Event), EventNode> nodes = [];

    public EventScale(IReadOnlyList<IndexedReading> readings, Func<IReadOnlyList<IndexedReading>, IdentityOutline> outline, CaseLexicon lexicon)
    {
        this.lexicon = lexicon;
        var (identities, weights) = (outline(readings), NewsWeights.OfSentences(lexicon));
        var reader = new EventNodeReader(identities, lexicon, weights);
        foreach (var reading in readings)
        {
            foreach (var node in reader.Read(reading)) nodes[(reading.Id, node.Index)] = node;
        }
        likeness = new EventLikeness(identities, weights, new DocumentLikeness(readings, NewsWeights.OfArticles(lexicon), lexicon.Wordforms.Vocabulary));
    }

    /// <summary>A pair with the signs that count for it and the sum of their weights; why it is ruled out, or null.</summary>
    internal readonly record struct Weighed(EventMember First, EventMember Second, ImmutableArray<(EventSign Sign, double Weight)> Signs, double Score, string? RuledOut);

    public Weighed Weigh(EventMember first, EventMember second)
    {
        var (one, other) = (nodes[(first.Trigger.Document, first.Event)], nodes[(second.Trigger.Document, second.Event)]);
        var values = new double[Enum.GetValues<EventSign>().Length];
        likeness.Measure(one, other, values);
        values[(int)EventSign.Clause] = likeness.Clause(one, other);
        values[(int)EventSign.Documents] = likeness.Documents(one, other);
        ImmutableArray<(EventSign Sign, double Weight)> signs = [.. Enum.GetValues<EventSign>().Select(sign => (sign, Weight: values[(int)sign] * lexicon.EventWeights.Of(sign))).Where(sign => Math.Abs(sign.Weight) >= Least)];
        var ruledOut = !likeness.MayBeOne(one, other) ? "Their types, their speakers or their days rule out that they are one."
            : likeness.AreApart(one, other) ? "They name others to whom it was done, or other buildings, or tell of several events and of one: no chain of other tellings joins them." : null;
        return new Weighed(first, second, signs, ruledOut is null ? signs.Sum(sign => sign.Weight) : double.NegativeInfinity, ruledOut);
    }
}
