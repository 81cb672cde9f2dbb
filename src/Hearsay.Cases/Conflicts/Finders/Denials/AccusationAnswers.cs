using Hearsay.Cases.Claims;
using Hearsay.Cases.Events;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>
/// Finds accusations that the accused, or somebody for him, answers: by denying the charges or any wrongdoing, or a part in what the accusation tells, by calling himself innocent, or by the plea. A state answers by
/// its name, its capital or its government's people. The accusation of the same text that comes last before the answer is taken, or the first of another text where the answer's own has none.
/// </summary>
internal sealed class AccusationAnswers(IReadOnlyList<IndexedReading> readings, IdentityMap identities, CaseLexicon lexicon, EventClusterer events)
{
    private const int LongestAnswer = 30;
    private readonly BlankAnswers blank = new(readings, lexicon);

    private readonly AccusedParties parties = new(identities, lexicon);

    private readonly record struct Accusation(int Document, TextSpan Passage, TextSpan Trigger, string Accuser, HashSet<string> Accused);

    private readonly record struct Answer(int Document, TextSpan Span, TextSpan Place, HashSet<string> Of, string Source, bool IsBlank);

    public IEnumerable<Conflict> Find(IEnumerable<Assertion> assertions)
    {
        var accusations = events.Nodes.Where(IsAccusation).Select(node => new Accusation(node.Document, node.Event.Passage, node.Event.Trigger.Span, Accuser(node), Accused(node)))
            .Concat(assertions.Select(Blaming).OfType<Accusation>()).Where(accusation => accusation.Accused.Count > 0).ToList();
        if (accusations.Count == 0) yield break;
        var byAccused = accusations.SelectMany(accusation => accusation.Accused.Select(entity => (entity, accusation))).ToLookup(pair => pair.entity, pair => pair.accusation);
        foreach (var answer in assertions.Where(blank.IsAnswer).Select(assertion => Read(assertion, isBlank: true))
            .Concat(assertions.Where(assertion => IsShort(assertion) && blank.IsOfPart(assertion) && !blank.IsAnswer(assertion)).Select(assertion => Read(assertion, isBlank: false))).Concat(events.Nodes.Where(IsPlea).Select(Read)))
        {
            var met = answer.Of.SelectMany(entity => byAccused[entity]).Where(accusation => MayAnswer(answer, accusation))
                .OrderByDescending(accusation => accusation.Document == answer.Document).ThenByDescending(accusation => accusation.Passage.Start < answer.Span.Start)
                .ThenBy(accusation => accusation.Document == answer.Document ? Math.Abs(accusation.Passage.Start - answer.Span.Start) : 0)
                .ThenBy(accusation => accusation.Document).ThenBy(accusation => accusation.Trigger).Cast<Accusation?>().FirstOrDefault();
            if (met is not { } accused) continue;
            yield return ConflictFinder.Make(ConflictKind.Denial, $"{answer.Source} against {accused.Accuser}.",
                [DenialSides.Make(new Passage(readings[accused.Document].Id, accused.Passage), accused.Accuser, denies: false), DenialSides.Make(new Passage(readings[answer.Document].Id, answer.Place), answer.Source, denies: true)]);
        }
    }

    // In a long speech a word of denial is of something or other.
    private bool IsShort(Assertion assertion) => readings[assertion.Document].WordsIn(assertion.Span).Length <= LongestAnswer;

    private bool IsAccusation(EventNode node) => lexicon.Conflicts.IsAccusing(node.Event.Type, node.Trigger) && Firmness.Affirms(node.Event) && node.Event.Modality == Modality.Actual;

    // What is itself denied is no accusation that is answered; who denies a part in something answers those that tell of it.
    private bool MayAnswer(in Answer answer, in Accusation accusation)
    {
        if (accusation.Document == answer.Document && accusation.Trigger.Overlaps(answer.Place)) return false;
        if (answer.IsBlank) return accusation.Document != answer.Document || !accusation.Passage.Contains(answer.Place) || accusation.Trigger.Start < answer.Place.Start;
        var told = Stems(accusation.Document, accusation.Passage);
        return Stems(answer.Document, answer.Span).Any(told.Contains);
    }

    // "They said that the company was behind the fire": whoever stands last before the words for a part in something, and neither says it himself nor is denied to have had it.
    private Accusation? Blaming(Assertion assertion)
    {
        if (assertion.Stance is not (Stance.Asserted or Stance.Confirmed) || !IsShort(assertion) || blank.Said(assertion) is not { Source.IsAuthor: false } said) return null;
        var (reading, negated) = (readings[assertion.Document], false);
        foreach (var word in reading.WordsIn(assertion.Span))
        {
            if (lexicon.Wordforms.IsNegator(word.Folded) || lexicon.Wordforms.IsDenier(word.Folded) || lexicon.Wordforms.IsUnreal(word.Folded) || lexicon.Wordforms.IsAsking(word.Folded)) negated = true;
            if (negated || !lexicon.Conflicts.IsBlaming(word.Folded)) continue;
            var blamed = reading.Reading.Mentions.Where(mention => assertion.Span.Contains(mention.Span) && mention.Head.End <= word.Span.Start).OrderByDescending(mention => mention.Head.End).Select(mention => (int?)mention.Entity).FirstOrDefault();
            if (blamed is not { } entity || entity == said.Source.Entity) return null;
            return new Accusation(assertion.Document, assertion.Span, word.Span, SourceWords.Of(reading, identities, said), [parties.Key(identities.Outline.Groups[assertion.Document][entity])]);
        }
        return null;
    }

    private HashSet<string> Stems(int document, TextSpan span)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var names = readings[document].Reading.Mentions.Where(mention => mention.Kind == MentionKind.Name && span.Contains(mention.Head)).Select(mention => mention.Head).ToList();
        foreach (var word in readings[document].WordsIn(span))
        {
            if (!names.Exists(name => name.Contains(word.Span)) && !lexicon.Wordforms.IsStopword(word.Folded) && !lexicon.Conflicts.IsPart(word.Folded) && lexicon.States.Of(word.Folded) is null) found.Add(lexicon.Wordforms.Stem(word.Folded));
        }
        return found;
    }

    private HashSet<string> Accused(EventNode node) => [.. node.Participants.Where(part => part.Side == ParticipantSide.Target).Select(part => parties.Key(part.Entity))];

    private string Accuser(EventNode node) => node.Participants.Where(part => part.Side == ParticipantSide.Source).Select(part => identities.OfGroup(part.Entity).Name).FirstOrDefault()
        ?? SourceWords.Of(readings[node.Document], identities, node.Event.Statement is { } statement ? readings[node.Document].Reading.Statements[statement] : null);

    // "Pleaded not guilty".
    private bool IsPlea(EventNode node)
    {
        if (!lexicon.Conflicts.IsPlea(node.Trigger)) return false;
        var negated = false;
        foreach (var word in readings[node.Document].WordsIn(TextSpan.FromBounds(node.Event.Trigger.Span.Start, Math.Max(node.Event.Trigger.Span.End, node.Event.Passage.End))))
        {
            if (lexicon.Wordforms.IsNegator(word.Folded)) negated = true;
            else if (lexicon.Conflicts.IsInnocence(word.Folded) || (negated && lexicon.Conflicts.IsWrong(word.Folded))) return true;
        }
        return false;
    }

    private Answer Read(EventNode node) => new(node.Document, node.Event.Passage, node.Event.Passage, [.. node.Participants.Select(part => parties.Key(part.Entity))],
        node.Participants.Select(part => identities.OfGroup(part.Entity).Name).FirstOrDefault() ?? SourceWords.Of(readings[node.Document], identities, null), IsBlank: true);

    // Who answers, and of whom he speaks or for whom: "his lawyer said that he is innocent".
    private Answer Read(Assertion assertion, bool isBlank)
    {
        var said = blank.Said(assertion)!;
        var reading = readings[assertion.Document];
        var of = reading.Reading.Mentions.Where(mention => assertion.Span.Contains(mention.Span) || said.Source.Span?.Contains(mention.Span) == true).Select(mention => mention.Entity);
        if (said.Source.Entity is { } entity) of = of.Append(entity);
        var place = said.Cue is { } cue ? TextSpan.FromBounds(Math.Min(Math.Min(cue.Span.Start, assertion.Span.Start), said.Source.Span?.Start ?? int.MaxValue), Math.Max(cue.Span.End, assertion.Span.End)) : assertion.Span;
        return new Answer(assertion.Document, assertion.Span, place, [.. of.SelectMany(index => parties.KeysOfSpeaker(identities.Outline.Groups[assertion.Document][index]))], SourceWords.Of(reading, identities, said), isBlank);
    }
}
