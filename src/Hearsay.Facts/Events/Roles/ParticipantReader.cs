using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Events.Roles;

/// <summary>Says who and what is in an event, and in which role.</summary>
internal sealed class ParticipantReader(DependencyTree tree, MentionIndex mentions, FrameMatch match, EventWords words)
{
    /// <summary>The role of whom an act concerns that is done to nobody named in its own clause.</summary>
    public const string Concerned = "concerned";

    /// <summary>The role of where it is done, which PLOVER takes for the target where there is no other.</summary>
    private const string Place = "place";

    private const string Patient = "obj";
    private readonly ConcernedFinder concerned = new(tree, mentions, words);

    /// <summary>The arguments that have a role, in order of the text.</summary>
    public List<(EventRole Role, Argument Argument)> Filled(EventCandidate candidate, EventType type)
    {
        var filled = new List<(EventRole Role, Argument Argument)>();
        foreach (var argument in candidate.Arguments)
        {
            if (RoleOf(candidate, argument) is not { } name || type.Role(name) is not { } role) continue;
            if (argument.Slot is "compound" or "amod" && mentions.Of(argument.Word) < 0) continue;
            if (argument.Word == candidate.Word || (mentions.Of(argument.Word) is var named && named >= 0 && tree.Analysis.Mentions[named].Head == candidate.Word)) continue;
            if (name == type.PlaceRole && words.Nowhere.Contains(tree.Lemma(argument.Word))) continue;
            if (IsOfPhrase(candidate.Word, argument.Word)) continue;
            if (!filled.Exists(known => known.Argument.Word == argument.Word)) filled.Add((role, argument));
        }
        filled.Sort((left, right) => left.Argument.Word.CompareTo(right.Argument.Word));
        return filled;
    }

    /// <summary>
    /// Whether the words that tell of an event are part of the phrase for somebody in it, though neither says of what sort he is nor begins a clause: then one of the two is misread ("the team -
    /// boarded flight").
    /// </summary>
    private bool IsOfPhrase(int trigger, int word) =>
        mentions.Of(word) is var mention and >= 0 && mentions[mention].Phrase.Contains(tree.Words[trigger].Span) && mentions[mention].Kind != MentionKind.Pronoun
        && !tree.Is(trigger, "amod") && !tree.Is(trigger, "compound") && !tree.Is(trigger, "acl") && !tree.Is(trigger, "conj") && !tree.Is(trigger, "xcomp") && !tree.Is(trigger, "advcl");

    /// <summary>The participants that the filled roles give.</summary>
    public ImmutableArray<Participant> Read(List<(EventRole Role, Argument Argument)> filled, EventType type)
    {
        var participants = ImmutableArray.CreateBuilder<Participant>(filled.Count);
        foreach (var (role, argument) in filled)
        {
            var mention = MentionOf(argument.Word);
            if (mention < 0 || IsEmpty(mention) || PointsBack(argument.Word, mention) || participants.Any(known => known.Mention == mention)) continue;
            var side = type.Reciprocal && argument.Rank > 0 && role.Side == ParticipantSide.Source
                && !filled.Exists(other => other.Role.Side == ParticipantSide.Target) ? ParticipantSide.Target : role.Side;
            participants.Add(new Participant(role.Name, side, mention));
            if (mentions[mention].Type != EntityType.Group) continue;
            foreach (var one in mentions.Renaming(argument.Word))
            {
                if (!participants.Any(known => known.Mention == one)) participants.Add(new Participant(role.Name, side, one));
            }
        }
        return participants.ToImmutable();
    }

    /// <summary>The participants with whom the event concerns, where it is done by somebody and nobody stands on the other side.</summary>
    public ImmutableArray<Participant> WithConcerned(ImmutableArray<Participant> participants, EventCandidate candidate, bool isCoded, int place)
    {
        if (participants.Any(one => one.Side == ParticipantSide.Target && IsActor(one.Mention))) return participants;
        var source = participants.Where(one => one.Side == ParticipantSide.Source).Select(one => mentions[one.Mention].Entity).FirstOrDefault(-1);
        var mention = isCoded ? concerned.Of(candidate, source) : concerned.Obliged(candidate, source);
        var role = Concerned;
        if (mention < 0 && isCoded) (mention, role) = (place, Place);
        else if (mention >= 0 && concerned.IsPlace(mention)) role = Place;
        return mention < 0 || mentions[mention].Entity == source || participants.Any(one => one.Side == ParticipantSide.Source && mentions[one.Mention].Phrase.Contains(mentions[mention].Span)) || participants.Any(one => mentions[one.Mention].Entity == mentions[mention].Entity || IsCounted(one.Mention, mention))
            ? participants
            : participants.Add(new Participant(role, ParticipantSide.Target, mention));
    }

    /// <summary>Whether a participant is a number of those whom another mention tells of ("hundreds of women"), who are no others.</summary>
    private bool IsCounted(int participant, int mention)
    {
        var number = tree.Analysis.Mentions[participant].Head;
        return words.Counting.Contains(tree.Lemma(number)) && mentions[participant].Span.Contains(mentions[mention].Span);
    }

    /// <summary>A pronoun of a thing that nothing in the document names tells nobody what it is.</summary>
    private bool IsEmpty(int mention) => mentions[mention].Kind == MentionKind.Pronoun && mentions[mention].Type == EntityType.Other && !mentions.HasWords(mentions[mention].Entity);

    /// <summary>Whether a word is a reflexive, which is the subject once more, or "that" tied to a person, who is not what it points to.</summary>
    private bool PointsBack(int word, int mention) => tree.Words[word].Feats.Contains("Reflex=Yes", StringComparison.Ordinal)
        || (tree.Words[word].Feats.Contains("PronType=Dem", StringComparison.Ordinal) && tree.Words[word].Upos == Upos.PRON && mentions[mention].Type == EntityType.Person);

    private bool IsActor(int mention) => mentions[mention].Type is not (EntityType.Other or EntityType.Work);

    /// <summary>
    /// A thing or place before an event noun ("embassy attack") is not who does it but to whom it is done; the owner is who does it
    /// where the noun names another to whom it is done ("the general's murder of the envoy").
    /// </summary>
    private string? RoleOf(EventCandidate candidate, Argument argument)
    {
        if (argument.Slot is "compound" && candidate.Frame.Slot("compound")?.Role is not null && candidate.Frame.Slot(Patient)?.Role is { } done
            && mentions.TypeOf(argument.Word) is EntityType.Facility or EntityType.Place or EntityType.Work) return done;
        if (match.SlotOf(candidate.Frame, argument) is not { } slot) return null;
        if (argument.Slot == "poss" && slot.Role == candidate.Frame.Slot("of")?.Role && candidate.Arguments.Any(other => other.Slot == "of"))
        {
            return candidate.Frame.Slot("by")?.Role ?? slot.Role;
        }
        return slot.Role;
    }

    /// <summary>The mention for a word: of what a number counts ("eleven of the prisoners", "most of them") and, in place of a pronoun, the last words of its sentence for the same.</summary>
    private int MentionOf(int word)
    {
        var mention = mentions.Of(word);
        if (mention < 0 && tree.Words[word].Upos is Upos.NUM or Upos.ADJ or Upos.DET or Upos.PRON)
        {
            foreach (var child in tree.Children(word))
            {
                if (mention < 0 && tree.Is(child, "nmod") && tree.Preposition(child) is { } preposition && words.Partitive.Contains(preposition)) mention = mentions.Of(child);
            }
        }
        return mention >= 0 && mentions[mention].Kind == MentionKind.Pronoun ? Antecedent(mention, word) : mention;
    }

    private int Antecedent(int pronoun, int word)
    {
        var start = tree.Analysis[word].Sentence.Span.Start;
        for (var earlier = pronoun - 1; earlier >= 0 && mentions[earlier].Span.Start >= start; earlier--)
        {
            if (mentions[earlier].Entity == mentions[pronoun].Entity && mentions[earlier].Kind != MentionKind.Pronoun) return earlier;
        }
        return pronoun;
    }
}
