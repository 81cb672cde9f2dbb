using Hearsay.Facts.Arguments;
using Hearsay.Facts.Ontology;
using Hearsay.Facts.Ontology.Frames;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Relations.Finding;

/// <summary>Finds the words of a document that tell how entities stand to one another.</summary>
internal sealed class RelationFinder(DependencyTree tree, MentionIndex mentions, Lexicon lexicon, EventWords words)
{
    private const string AnyName = "_";
    private readonly RelationArguments relations = new(tree, mentions, words);
    private readonly FrameMatch match = new(tree, mentions);

    /// <summary>Adds what a word tells.</summary>
    public void At(int word, List<RelationCandidate> found)
    {
        switch (tree.Words[word].Upos)
        {
            case Upos.VERB:
                Add(word, lexicon.Verbs(tree.Lemma(word)), found);
                AddNominal(word, lexicon.Adjectives(tree.Lemma(word)), found);
                break;
            case Upos.ADJ:
                AddNominal(word, lexicon.Adjectives(tree.Lemma(word)), found);
                break;
            case Upos.NOUN or Upos.PROPN:
                AddNominal(word, lexicon.Nouns(tree.Lemma(word)), found);
                if (mentions.Of(word) >= 0) AddNominal(word, lexicon.Nouns(AnyName), found);
                break;
        }
    }

    /// <summary>Whether a word is what a title before it is of, and a name follows: "secretary of justice Lee".</summary>
    private bool IsOfTitle(int word) => tree.Is(word, "nmod") && tree.Preposition(word) is not null && word + 1 < tree.Words.Length && mentions.BeginsName(word + 1);

    /// <summary>"The depot in Riga": what stands right behind a name, whatever the parser hangs it on, says where it is.</summary>
    private bool IsBeside(int name, int place)
    {
        for (var between = name + 1; between < place; between++)
        {
            if (tree.Words[between].Upos is not (Upos.ADP or Upos.DET or Upos.PROPN or Upos.ADJ or Upos.NOUN or Upos.PUNCT)) return false;
        }
        return place > name;
    }

    private void Add(int verb, IReadOnlyList<Frame> frames, List<RelationCandidate> found)
    {
        if (frames.Count == 0) return;
        var arguments = new List<Argument>();
        relations.Clauses.Collect(verb, arguments);
        if (match.OfVerb(verb, frames, arguments) is { } frame) found.Add(new(verb, verb, frame, arguments));
    }

    private void AddNominal(int word, IReadOnlyList<Frame> frames, List<RelationCandidate> found)
    {
        if (frames.Count == 0 || tree.Is(word, "compound") && !mentions.IsInName(tree.Head(word))) return;
        var arguments = new List<Argument>();
        var (predicate, governor) = relations.Collect(word, arguments);
        if (frames[0].Lemma == AnyName) arguments.RemoveAll(argument => argument.Slot is not "self" && !IsBeside(word, argument.Word));
        if (match.OfNominal(word, frames, arguments) is not { } frame || (frame.Before.IsEmpty && IsOfTitle(word))) return;
        var governs = frame.Slot("gov") is { Condition: SlotCondition.Filled };
        found.Add(new(word, governs ? governor : predicate, frame, arguments));
    }
}
