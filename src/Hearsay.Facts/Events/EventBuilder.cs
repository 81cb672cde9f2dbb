using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events.Quantities;
using Hearsay.Facts.Events.Roles;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Ontology;
using Hearsay.Facts.Times;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Events;

/// <summary>Makes events of the words that tell of them: who takes part in which role, where, how many, under which code.</summary>
internal sealed class EventBuilder(
    DependencyTree tree, MentionIndex mentions, Ontology.Ontology ontology, Lexicon lexicon, EventWords words, QuantityReader quantities)
{
    private readonly FrameMatch match = new(tree, mentions);
    private readonly ParticipantReader participants = new(tree, mentions, new FrameMatch(tree, mentions), words);
    private readonly PassageFinder passages = new(tree);

    /// <summary>Makes the event.</summary>
    public Event Build(
        EventCandidate candidate, (Modality Modality, ImmutableArray<FactualityJudgement> Judgements, int? Statement) standing, TimeLink? time)
    {
        var type = ontology.Event(candidate.Frame.Key)!;
        var trigger = Trigger(candidate);
        var filled = participants.Filled(candidate, type);
        filled.RemoveAll(part => IsHarmedOtherwise(part.Argument.Word, type));
        var place = Place(candidate, filled, type);
        var plover = new PloverCoding(ontology).Code(candidate.Frame.Code ?? type.Plover, standing.Modality, standing.Judgements);
        return new Event
        {
            Type = type.Key,
            Plover = plover,
            Cameo = plover == type.Plover ? type.Cameo : null,
            Trigger = trigger,
            Passage = passages.Of(candidate.Anchor, trigger.Span),
            Participants = participants.WithConcerned(participants.Read(filled, type), candidate, plover is not null, place ?? -1),
            Quantities = Quantities(candidate, filled, type),
            Time = time,
            Place = place,
            Modality = standing.Modality,
            Factuality = standing.Judgements,
            Statement = standing.Statement,
        };
    }

    // In "killing four and wounding scores" a parser may take wounding for what scores are of: nobody says that they were killed.
    private bool IsHarmedOtherwise(int word, EventType type) =>
        type.Counted is not null && word > 0 && tree.Is(word, "conj") && tree.Is(word - 1, "compound") && tree.Head(word - 1) == word
        && lexicon.Nouns(tree.Lemma(word - 1)).Any(frame => ontology.Event(frame.Key)?.Counted is { } counted && counted != type.Counted);

    private EventTrigger Trigger(EventCandidate candidate)
    {
        var (word, frame) = (candidate.Word, candidate.Frame);
        var span = tree.Words[word].Span;
        var lemma = tree.Lemma(word);
        if (!frame.Before.IsEmpty)
        {
            span = TextSpan.Cover(tree.Words[Math.Max(0, word - frame.Before.Length)].Span, span);
            lemma = $"{string.Join(' ', frame.Before)} {lemma}";
        }
        if (frame.Particle is not null)
        {
            lemma = $"{lemma} {frame.Particle}";
            if (match.Particle(word, frame.Particle) == word + 1) span = TextSpan.Cover(span, tree.Words[word + 1].Span);
        }
        foreach (var argument in candidate.Arguments)
        {
            var isFixed = frame.Slot(argument.Slot) is { Role: null, Lemmas.IsEmpty: false } slot && slot.Lemmas.Contains(tree.Lemma(argument.Word));
            if (!isFixed || argument.Slot == "comp" || Math.Abs(argument.Word - word) > 3) continue;
            span = TextSpan.Cover(span, tree.Words[argument.Word].Span);
            lemma = $"{lemma} {tree.Lemma(argument.Word)}";
        }
        return new EventTrigger(span, lemma);
    }

    private int? Place(EventCandidate candidate, List<(EventRole Role, Argument Argument)> filled, EventType type)
    {
        foreach (var (role, argument) in filled)
        {
            if (role.Name == type.PlaceRole && mentions.Of(argument.Word) is var place and >= 0) return place;
        }
        foreach (var argument in candidate.Arguments)
        {
            if (words.PlacePrepositions.Contains(argument.Slot) && IsPlace(argument.Word)) return mentions.Of(argument.Word);
        }
        foreach (var (_, argument) in filled)
        {
            foreach (var child in tree.Children(argument.Word))
            {
                if (tree.Is(child, "nmod") && tree.Preposition(child) is { } preposition && words.PlacePrepositions.Contains(preposition) && IsPlace(child))
                {
                    return mentions.Of(child);
                }
            }
        }
        return PlaceAbove(candidate.Word);
    }

    /// <summary>An event noun happens where the clause that it stands in does: "the blast shook the city in the north".</summary>
    private int? PlaceAbove(int word)
    {
        var verb = tree.Head(word);
        if (verb < 0 || tree.Words[word].Upos == Upos.VERB || tree.Words[verb].Upos != Upos.VERB) return null;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "obl") && tree.Preposition(child) is { } preposition && words.PlacePrepositions.Contains(preposition) && IsPlace(child))
            {
                return mentions.Of(child);
            }
        }
        return null;
    }

    private bool IsPlace(int word) => mentions.TypeOf(word) is EntityType.Place or EntityType.Country or EntityType.Facility;

    private ImmutableArray<Quantity> Quantities(EventCandidate candidate, List<(EventRole Role, Argument Argument)> filled, EventType type)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var (role, argument) in filled)
        {
            var counts = argument.Slot is "subj" or "obj" or "iobj" or "of" or "with" or "between" && tree.Words[argument.Word].Upos != Upos.NUM;
            if (role.Counts is null && !counts) continue;
            if (quantities.Read(argument.Word, role.Counts ?? "count") is { } quantity) found.Add(quantity);
        }
        if (quantities.Read(candidate.Word, type.Counted ?? "count", type.Counted is null ? tree.Lemma(candidate.Word) : null) is { } own) found.Add(own);
        if (quantities.ReadOften(candidate.Word, "count") is { } often) found.Add(often);
        if (type.Counted is { } counted && found.Count == 0 && tree.Words[candidate.Word].Upos == Upos.NOUN) AddAbove(candidate.Word, counted, found);
        return found.ToImmutable();
    }

    /// <summary>The number that a clause gives its subject: "the toll rose to at least six".</summary>
    private void AddAbove(int word, string counted, ImmutableArray<Quantity>.Builder found)
    {
        var clause = tree.Head(word);
        if (clause < 0 || !tree.Is(word, "nsubj")) return;
        if (tree.Words[clause].Upos == Upos.NUM && quantities.Read(clause, counted) is { } itself) found.Add(itself);
        foreach (var child in tree.Children(clause))
        {
            if ((tree.Is(child, "obl") || tree.Is(child, "obj")) && found.Count == 0 && tree.Words[child].Upos == Upos.NUM
                && quantities.Read(child, counted) is { } number)
            {
                found.Add(number);
            }
        }
    }
}
