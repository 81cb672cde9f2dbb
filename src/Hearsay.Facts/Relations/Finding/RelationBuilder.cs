using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Events;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.Relations.Finding;

/// <summary>Makes relations of the words that tell of them.</summary>
internal sealed class RelationBuilder(
    DependencyTree tree, MentionIndex mentions, RelationTerms terms, Ontology.Ontology ontology, Lexicon lexicon, RelationStages stages, StandingOf standing, TimeOf time)
{
    private static readonly ImmutableArray<FactualityJudgement> Granted = [new(null, FactualityValue.CertainPositive)];
    private readonly FrameMatch match = new(tree, mentions);
    private readonly PassageFinder passages = new(tree);

    /// <summary>The relations between each of its subjects and each of its objects.</summary>
    public IEnumerable<Relation> Build(RelationCandidate candidate)
    {
        var subjects = Filled(candidate, "subject");
        var objects = Filled(candidate, "object");
        AddBoth(candidate, subjects, objects);
        if (subjects.Count == 0 || objects.Count == 0) yield break;
        var judged = standing(tree.Analysis[candidate.Anchor < 0 ? candidate.Word : candidate.Anchor]);
        var type = ontology.Relation(candidate.Frame.Key)!;
        foreach (var subject in subjects)
        {
            if (Subject(subject) is not { } holder || (type.Named != RelationEnds.None && !terms.IsNamed(holder))) continue;
            var told = candidate.Anchor < 0 ? (Type: type, Factuality: Granted, IsOver: stages.IsEnded(candidate.Word)) : stages.Of(type, candidate.Anchor, judged.Modality, judged.Judgements, holder.Entity);
            if (told is not { } stage) continue;
            foreach (var @object in objects)
            {
                // Of one without a name that somebody is what he is called tells nothing.
                if (@object.Slot == "self" && !terms.IsNamed(holder)) continue;
                if (Term(candidate, @object) is not { } other || (type.Named == RelationEnds.Both && !terms.IsNamed(other)) || (holder.Entity is not null && holder.Entity == other.Entity) || IsWithin(candidate, subject, @object)) continue;
                yield return new Relation
                {
                    Subject = holder,
                    Predicate = stage.Type.Key,
                    Object = other,
                    Sign = stage.Type.Sign,
                    Basis = stage.Type.Basis,
                    Time = time(tree.Analysis[candidate.Word]) ?? (candidate.Anchor >= 0 ? time(tree.Analysis[candidate.Anchor]) : null),
                    Passage = Passage(candidate, subject, @object),
                    Statement = judged.Statement,
                    Bound = stage.IsOver || stages.IsFormer(candidate) || stages.IsLeft(candidate.Word) ? RelationBound.Ended : (candidate.Frame.Begins || stages.IsSince(candidate.Anchor)) && stage.Type == type ? RelationBound.Since : RelationBound.At,
                    Factuality = stage.Factuality,
                };
            }
        }
    }

    // A name may hang on what the noun that it renames is of: "leaders of the union, Lee and Park".
    private bool IsWithin(RelationCandidate candidate, Argument subject, Argument @object) =>
        @object.Slot != "self" && tree.IsUnder(subject.Word, @object.Word) && !mentions.Renaming(candidate.Word).Contains(mentions.Of(subject.Word));

    /// <summary>What an argument stands for: of the word itself its phrase, with the words before it that are part of the idiom ("chief of staff").</summary>
    private RelationTerm? Term(RelationCandidate candidate, Argument argument) =>
        argument.Slot == "self" && !candidate.Frame.Before.IsEmpty && mentions.NameOver(argument.Word) < 0
            ? terms.Words(argument.Word, candidate.Frame.Before.Length)
            : terms.Of(argument);

    private RelationTerm? Subject(Argument argument)
    {
        var mention = mentions.Of(argument.Word);
        return mention < 0 || !terms.Tells(mention) ? null : mentions[mention].Kind == MentionKind.Name || argument.Slot != "amod" ? terms.Entity(mention) : terms.Of(argument);
    }

    /// <summary>The arguments under a role. Words that only repeat the head stand for an object where nothing else does.</summary>
    private List<Argument> Filled(RelationCandidate candidate, string role)
    {
        var filled = new List<Argument>();
        foreach (var argument in candidate.Arguments)
        {
            if (match.SlotOf(candidate.Frame, argument)?.Role != role || filled.Exists(known => known.Word == argument.Word)) continue;
            var meant = role == "object" && lexicon.IsThrough(candidate.Frame.Key, tree.Lemma(argument.Word)) ? Through(argument) : argument;
            if (role == "object" && Term(candidate, meant) is null) continue;
            filled.Add(meant);
        }
        if (filled.Count > 1) filled.RemoveAll(argument => argument.Slot == "self");
        if (role == "object" && filled.Exists(argument => argument.Slot is "compound" or "amod" or "of" or "poss")) filled.RemoveAll(IsWhereOnly);
        if (role == "object" && filled.Exists(argument => argument.Slot == "poss")) filled.RemoveAll(argument => argument.Slot == "compound" && IsPlace(argument));
        return filled;
    }

    private bool IsPlace(Argument argument) => mentions.TypeOf(argument.Word) is EntityType.Place or EntityType.Country;

    /// <summary>A place beside the body that an office is in: "the port authority's director in Riga", "its director for Asia".</summary>
    private bool IsWhereOnly(Argument argument) => argument.Slot is "in" or "for" && IsPlace(argument);

    /// <summary>That which an object is of ("the membership of the union", "union membership"); the object itself where nothing is named.</summary>
    private Argument Through(Argument argument)
    {
        foreach (var child in tree.Children(argument.Word))
        {
            if ((tree.Is(child, "compound") || tree.Is(child, "amod") || tree.Is(child, "nmod")) && mentions.Of(child) >= 0) return argument with { Word = child };
        }
        return argument;
    }

    /// <summary>Those who stand together ("relations between X and Y"): the first to the others.</summary>
    private void AddBoth(RelationCandidate candidate, List<Argument> subjects, List<Argument> objects)
    {
        foreach (var argument in Filled(candidate, "both"))
        {
            (argument.Rank == 0 && subjects.Count == 0 ? subjects : objects).Add(argument);
        }
    }

    private TextSpan Passage(RelationCandidate candidate, Argument subject, Argument @object)
    {
        var words = Cover(Cover(tree.Words[candidate.Word].Span, subject.Word), @object.Word);
        return candidate.Anchor < 0 ? words : TextSpan.Cover(passages.Of(candidate.Anchor, tree.Words[candidate.Anchor].Span), words);
    }

    private TextSpan Cover(TextSpan span, int word)
    {
        if (tree.Analysis[word].Sentence.Span is var sentence && !sentence.Overlaps(span)) return span;
        return TextSpan.Cover(span, mentions.Of(word) is var mention and >= 0 && mentions[mention].Kind == MentionKind.Name ? mentions[mention].Span : tree.Words[word].Span);
    }
}
