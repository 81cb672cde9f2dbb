using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Events;

/// <summary>Makes the events of a reading ready for comparison: their clauses, and the sentences that they stand in.</summary>
internal sealed class EventNodeReader(IdentityOutline identities, CaseLexicon lexicon, NewsWeights weights)
{
    private const int LeadSentences = 3;
    private const int FewestCopied = 20;
    private const int WidestNews = 7;
    private readonly WordSetPool pool = new();

    /// <summary>The tellings of a reading.</summary>
    public IEnumerable<EventNode> Read(IndexedReading reading)
    {
        var sentences = Sentences(reading);
        return People(reading, sentences, Enumerable.Range(0, reading.Reading.Events.Length).Select(index => Words(reading, index, sentences)));
    }

    /// <summary>Tellings of the same text that were read before, with whom the entities are by now.</summary>
    public IEnumerable<EventNode> Again(IndexedReading reading, IEnumerable<EventNode> before) => People(reading, Sentences(reading), before.Select(node => node.At(reading.Reading)));

    /// <summary>Adds who and what places are in each.</summary>
    private IEnumerable<EventNode> People(IndexedReading reading, List<TextSpan> sentences, IEnumerable<EventNode> nodes)
    {
        var (mentions, groups) = (reading.Reading.Mentions, identities.Groups[reading.Index]);
        int[] order = [.. Enumerable.Range(0, mentions.Length).OrderBy(mention => mentions[mention].Head.Start)];
        var contexts = new ImmutableArray<int>[sentences.Count];
        foreach (var node in nodes)
        {
            var told = node.Event;
            var sentence = SentenceOf(sentences, told.Trigger.Span);
            var context = sentence < 0 ? NamedIn(told.Passage) : contexts[sentence].IsDefault ? contexts[sentence] = NamedIn(sentences[sentence]) : contexts[sentence];
            ImmutableArray<(string Role, ParticipantSide Side, int Entity)> parts =
                [.. told.Participants.Select(participant => (participant.Role, participant.Side, groups[mentions[participant.Mention].Entity]))];
            yield return node with
            {
                Participants = parts,
                Place = told.Place is { } place ? groups[mentions[place].Entity] : null,
                NamedTargets = Named(parts, ParticipantSide.Target),
                NamedSources = Named(parts, ParticipantSide.Source),
                Context = context,
                Locale = [.. Entities(order.Where(mention => told.Place == mention || told.Passage.Contains(mentions[mention].Head))).Where(entity => identities.TypeOf(entity) is EntityType.Place or EntityType.Facility)],
            };
        }

        ImmutableArray<int> NamedIn(TextSpan span) => [.. Entities(order.Where(mention => span.Contains(mentions[mention].Head)))];

        IEnumerable<int> Entities(IEnumerable<int> some) => some.Select(mention => groups[mentions[mention].Entity]).Where(identities.IsNamed).Distinct();
    }

    private static int SentenceOf(List<TextSpan> sentences, TextSpan trigger) => sentences.FindIndex(span => span.Contains(trigger));

    private static ulong Wording(IndexedReading reading, TextSpan trigger)
    {
        var paragraph = reading.Reading.Document.Blocks.FirstOrDefault(block => block.IsContent && block.Span.Contains(trigger)).Span;
        var words = reading.WordsIn(paragraph);
        return words.Length < FewestCopied ? 0 : ShingleHash.OfRun(words, reading.WordsIn(TextSpan.FromBounds(paragraph.Start, trigger.Start)).Length);
    }

    private static List<TextSpan> Sentences(IndexedReading reading) =>
        [.. reading.Reading.Document.Blocks.Where(block => block.IsContent).SelectMany(block => SentenceCutter.Cut(reading.Reading.Document.Text, block.Span))];

    /// <summary>What the words tell, whoever they tell it of.</summary>
    private EventNode Words(IndexedReading reading, int index, List<TextSpan> sentences)
    {
        var (told, mentions) = (reading.Reading.Events[index], reading.Reading.Mentions);
        var (trigger, clause) = (LikeWords.Stem(lexicon.Spelling.Fold(told.Trigger.Lemma), lexicon.Wordforms), reading.StemSetIn(told.Passage));
        var fillers = pool.One(new WordSet(lexicon.Wordforms.Vocabulary, told.Participants.SelectMany(participant => reading.StemsIn(mentions[participant.Mention].Head))));
        return new EventNode(reading.Index, index, told, trigger, [], fillers, clause, null, told.Time?.Interval)
        {
            TriggerWeight = weights.Of(trigger),
            LikeTriggers = lexicon.LikeWords.Of(trigger),
            IsToldByContent = lexicon.Families.IsToldByContent(told.Type),
            Families = lexicon.Families.SetOf(told.Type),
            ClauseLength = weights.Length(clause),
            IsSeveral = told.Quantities.Any(quantity => quantity.Low > 1 && quantity.Unit == told.Trigger.Lemma),
            TargetStates = [.. told.Participants.Where(part => part.Side == ParticipantSide.Target)
                .SelectMany(part => reading.WordsIn(mentions[part.Mention].Span).ToArray()).Select(word => lexicon.States.Of(word.Folded)).OfType<string>().Distinct()],
            IsLead = SentenceOf(sentences, told.Trigger.Span) is >= 0 and < LeadSentences,
            Wording = Wording(reading, told.Trigger.Span),
            News = News(reading.Reading, told, sentences),
        };
    }

    /// <summary>The days on which a document that states when it was published tells, in its title or first sentences, of what it is mainly about without a day of its own, or of what is said.</summary>
    private static DateInterval? News(Reading reading, Event told, List<TextSpan> sentences)
    {
        if (told.Time is not null || told.Modality != Modality.Actual || reading.Published.Basis is PublicationBasis.Inferred or PublicationBasis.Unknown) return null;
        if (told.Type == EventNode.StatementType) return reading.Published.Interval;
        if (reading.Main is not { When: { } days } main || days.Days > WidestNews) return null;
        var (type, trigger) = (reading.Events[main.Event].Type, reading.Events[main.Event].Trigger.Lemma);
        var isMain = told.Type == type && (type != EventNode.OtherType || told.Trigger.Lemma == trigger);
        return isMain && SentenceOf(sentences, told.Trigger.Span) is >= 0 and < LeadSentences ? days : null;
    }

    private ImmutableArray<int> Named(ImmutableArray<(string Role, ParticipantSide Side, int Entity)> parts, ParticipantSide side) =>
        [.. parts.Where(part => part.Side == side && identities.IsNamed(part.Entity)).Select(part => part.Entity)];
}
