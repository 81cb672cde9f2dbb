using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.Ontology;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Relations.Finding;

/// <summary>Makes the relations that follow from events: who imposed sanctions on whom has them in force, who joined is a member from then on.</summary>
internal sealed class RelationsOfEvents(
    DependencyTree tree, RelationTerms terms, Ontology.Ontology ontology, EventWords words, RelationStages stages, ImmutableArray<EntityMention> mentions)
{
    private readonly ImmutableArray<int> starts = [.. tree.Words.Select(word => word.Span.Start)];

    /// <summary>The relations of some events of the document, between those of their participants that have names.</summary>
    public IEnumerable<Relation> Build(ImmutableArray<Event> events) =>
        from rule in ontology.RelationsOfEvents
        from told in events
        where told.Type == rule.Event
        from subject in told.Participants
        where subject.Role == rule.Subject
        from target in told.Participants
        where target.Role == rule.Object
        let relation = Build(rule, told, subject.Mention, target.Mention)
        where relation is not null
        select relation;

    private Relation? Build(RelationOfEvent rule, Event told, int subject, int target)
    {
        var (holder, other) = (terms.Entity(subject), terms.Entity(target));
        if (mentions[subject].Entity == mentions[target].Entity || !terms.IsNamed(holder) || !terms.IsNamed(other)) return null;
        var type = ontology.Relation(rule.Predicate)!;
        var anchor = Anchor(told);
        if (IsUndone(anchor) || !terms.Tells(subject) || !terms.Tells(target) || IsThat(target)) return null;
        if (told.Modality != Modality.Actual && tree.Words[anchor].Upos != Upos.VERB) return null;
        if (stages.Of(type, anchor, told.Modality, told.Factuality, holder.Entity) is not { } stage) return null;
        return new Relation
        {
            Subject = holder,
            Predicate = stage.Type.Key,
            Object = other,
            Sign = stage.Type.Sign,
            Basis = stage.Type.Basis,
            Time = told.Time,
            Bound = stage.IsOver ? RelationBound.Ended : rule.Begins && stage.Type == type ? RelationBound.Since : RelationBound.At,
            Passage = told.Passage,
            Statement = told.Statement,
            Factuality = stage.Factuality,
        };
    }

    /// <summary>The event's word or, of a noun that is a verb's object, the verb.</summary>
    private int Anchor(Event told)
    {
        var found = starts.BinarySearch(told.Trigger.Span.Start);
        var word = found >= 0 ? found : ~found - 1;
        return (tree.Is(word, "obj") || tree.Words[word].Relation == "nsubj:pass") && tree.Head(word) >= 0 ? tree.Head(word) : word;
    }

    /// <summary>Whether a mention is "it" alone: as what is denied, supported or blamed that is what was told, more often than somebody.</summary>
    private bool IsThat(int mention)
    {
        var head = tree.Analysis.Mentions[mention].Head;
        return mentions[mention].Kind == MentionKind.Pronoun && tree.Is(head, "obj") && tree.Analysis[head].Feature("Gender") == "Neut";
    }

    /// <summary>Whether the verb ends what its object tells ("withdrew its recognition").</summary>
    private bool IsUndone(int anchor) => tree.Words[anchor].Upos == Upos.VERB && words.Undoing.Contains(tree.Lemma(anchor)) && (tree.Child(anchor, "obj") >= 0 || tree.Child(anchor, "nsubj") >= 0);
}
