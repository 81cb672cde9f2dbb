using Hearsay.Cases.Events;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts.Events;

namespace Hearsay.Cases.Identity.Nouns;

/// <summary>Weighs whether two entities of different documents that have no names are one: logistic regression over what is said of them and the events that they are in.</summary>
internal sealed class NounLikeness
{
    private const double Rare = 5;
    private const double Near = 0.3;
    private const int MostEvents = 2;
    private const double MostWords = 3;
    private static readonly List<(int Event, ParticipantSide Side)> Nowhere = [];
    private readonly IReadOnlyList<EntityNode> nodes;
    private readonly EventClusterer events;
    private readonly SignWeights<NounSign> known;
    private readonly NewsWeights weights;
    private readonly Vocabulary vocabulary;

    // By their numbers, how telling the features of profiles are; of each entity the events that it is in, by their number, and on which side; and of each document how many entities each noun is said of.
    private readonly Dictionary<int, double> rarity = [];
    private readonly List<(int Event, ParticipantSide Side)>[] parts;
    private readonly Dictionary<(int Document, int Noun), int> bearers = [];

    public NounLikeness(IReadOnlyList<EntityNode> nodes, Func<int, int, int> nodeOf, EventClusterer events, CaseLexicon lexicon)
    {
        (this.nodes, this.events, known, weights, vocabulary) = (nodes, events, lexicon.NounWeights, NewsWeights.OfSentences(lexicon), lexicon.Wordforms.Vocabulary);
        parts = new List<(int, ParticipantSide)>[nodes.Count];
        Array.Fill(parts, Nowhere);
        foreach (var told in events.Nodes)
        {
            foreach (var part in told.Event.Participants.Where(part => part.Side != ParticipantSide.None))
            {
                ref var own = ref parts[nodeOf(told.Document, events.EntityOf(told.Document, part.Mention))];
                if (own == Nowhere) own = [];
                own.Add((events.RootOf(told), part.Side));
            }
        }
        foreach (var node in nodes)
        {
            foreach (var noun in node.Nouns.Numbers) bearers[(node.Document, noun)] = bearers.GetValueOrDefault((node.Document, noun)) + 1;
        }
    }

    /// <summary>The logarithm of the odds that both are one.</summary>
    public double Score(int first, int second)
    {
        Span<double> values = stackalloc double[known.InOrder.Length];
        Measure(first, second, values);
        var sum = 0.0;
        for (var sign = 0; sign < values.Length; sign++) sum += known.InOrder[sign] * values[sign];
        return sum;
    }

    /// <summary>Writes the number of each sign.</summary>
    public void Measure(int first, int second, Span<double> values)
    {
        values.Clear();
        var (one, other) = (nodes[first], nodes[second]);
        values[(int)NounSign.Base] = 1;
        Nouns(one, other, values);
        Words(one, other, values);
        Parts(parts[first], parts[second], values);
        values[(int)NounSign.Documents] = events.Kinship(one.Document, other.Document);
        values[(int)NounSign.DocumentsNear] = Math.Min(Near, values[(int)NounSign.Documents]);
        values[(int)NounSign.SameType] = one.Type == other.Type ? 1 : 0;
        values[(int)NounSign.Mentions] = Math.Min(1, Math.Log(one.MentionCount * other.MentionCount) / 2);
    }

    private void Nouns(EntityNode one, EntityNode other, Span<double> values)
    {
        foreach (var noun in one.Nouns.Numbers)
        {
            if (!other.Nouns.Contains(noun)) continue;
            values[(int)NounSign.SameNoun] = 1;
            values[(int)NounSign.NounRarity] = Math.Max(values[(int)NounSign.NounRarity], Rarity(noun));
            if (bearers[(one.Document, noun)] == 1 && bearers[(other.Document, noun)] == 1) values[(int)NounSign.OnlyOne] = 1;
        }
    }

    // A feature tells as much as its word.
    private double Rarity(int feature) =>
        rarity.TryGetValue(feature, out var known) ? known : rarity[feature] = weights.Of(ProfileReader.Plain(vocabulary[feature])) / Rare;

    private void Words(EntityNode one, EntityNode other, Span<double> values)
    {
        var (shared, told, beside) = (0.0, 0, 0);
        foreach (var word in one.Profile.Numbers)
        {
            if (one.Nouns.Contains(word)) continue;
            told++;
            if (other.Profile.Contains(word) && !other.Nouns.Contains(word)) shared += Rarity(word);
        }
        foreach (var word in other.Profile.Numbers)
        {
            if (!other.Nouns.Contains(word)) beside++;
        }
        values[(int)NounSign.SharedWords] = Math.Min(MostWords, shared);
        values[(int)NounSign.WordsDiffer] = told > 0 && beside > 0 && shared == 0 ? 1 : 0;
    }

    private static void Parts(List<(int Event, ParticipantSide Side)> ones, List<(int Event, ParticipantSide Side)> others, Span<double> values)
    {
        var (same, opposed) = (0, 0);
        foreach (var part in ones)
        {
            foreach (var beside in others)
            {
                if (part.Event != beside.Event) continue;
                if (part.Side == beside.Side) same++;
                else opposed++;
            }
        }
        values[(int)NounSign.SameSide] = Math.Min(MostEvents, same);
        values[(int)NounSign.OtherSide] = opposed > 0 && same == 0 ? 1 : 0;
    }
}
