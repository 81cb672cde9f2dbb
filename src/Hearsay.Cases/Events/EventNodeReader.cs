using System.Collections.Immutable;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Events;

/// <summary>Makes the events of a reading ready for comparison: their clauses, and the sentences that they stand in.</summary>
internal sealed class EventNodeReader(IdentityOutline identities, CaseLexicon lexicon, NewsWeights weights)
{
    private const int LeadSentences = 3;

    public IEnumerable<EventNode> Read(IndexedReading reading)
    {
        var sentences = Sentences(reading);
        var mentionsAt = Enumerable.Range(0, reading.Reading.Mentions.Length).OrderBy(mention => reading.Reading.Mentions[mention].Head.Start).ToList();
        for (var index = 0; index < reading.Reading.Events.Length; index++)
        {
            var told = reading.Reading.Events[index];
            var sentence = sentences.FindIndex(span => span.Contains(told.Trigger.Span));
            var context = sentence < 0 ? told.Passage : sentences[sentence];
            yield return Node(reading, index) with
            {
                Context = [.. mentionsAt.Where(mention => context.Contains(reading.Reading.Mentions[mention].Head))
                    .Select(EntityOf).Where(entity => identities.IsNamed(entity)).Distinct()],
                Locale = [.. mentionsAt.Where(mention => told.Place == mention || told.Passage.Contains(reading.Reading.Mentions[mention].Head))
                    .Select(EntityOf).Where(entity => identities.IsNamed(entity) && identities.TypeOf(entity) is EntityType.Place or EntityType.Facility).Distinct()],
                IsLead = sentence is >= 0 and < LeadSentences,
            };
        }

        int EntityOf(int mention) => identities.Groups[reading.Index][reading.Reading.Mentions[mention].Entity];
    }

    private static List<TextSpan> Sentences(IndexedReading reading) =>
        [.. reading.Reading.Document.Blocks.Where(block => block.IsContent).SelectMany(block => SentenceCutter.Cut(reading.Reading.Document.Text, block.Span))];

    private EventNode Node(IndexedReading reading, int index)
    {
        var told = reading.Reading.Events[index];
        var mentions = reading.Reading.Mentions;
        ImmutableArray<(string Role, ParticipantSide Side, int Entity)> parts =
            [.. told.Participants.Select(participant => (participant.Role, participant.Side, identities.Groups[reading.Index][mentions[participant.Mention].Entity]))];
        // "Air strike" and "airstrike" are one word.
        var (trigger, clause) = (lexicon.Wordforms.Stem(lexicon.Spelling.Fold(told.Trigger.Lemma)).Replace(" ", "", StringComparison.Ordinal), reading.StemSetIn(told.Passage));
        return new EventNode(reading.Index, index, told, trigger, parts,
            new WordSet(lexicon.Wordforms.Vocabulary, told.Participants.SelectMany(participant => reading.StemsIn(mentions[participant.Mention].Head))),
            clause,
            told.Place is { } place ? identities.Groups[reading.Index][mentions[place].Entity] : null, told.Time?.Interval)
        {
            TriggerWeight = weights.Of(trigger),
            ClauseLength = weights.Length(clause),
            IsSeveral = told.Quantities.Any(quantity => quantity.Low > 1 && quantity.Unit == told.Trigger.Lemma),
            NamedTargets = Named(parts, ParticipantSide.Target),
            NamedSources = Named(parts, ParticipantSide.Source),
            TargetStates = [.. told.Participants.Where(part => part.Side == ParticipantSide.Target)
                .SelectMany(part => reading.WordsIn(mentions[part.Mention].Span).ToArray()).Select(word => lexicon.States.Of(word.Folded)).OfType<string>().Distinct()],
        };
    }

    private ImmutableArray<int> Named(ImmutableArray<(string Role, ParticipantSide Side, int Entity)> parts, ParticipantSide side) =>
        [.. parts.Where(part => part.Side == side && identities.IsNamed(part.Entity)).Select(part => part.Entity)];
}
