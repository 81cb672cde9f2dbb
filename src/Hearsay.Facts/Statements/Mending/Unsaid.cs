using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Mending;

/// <summary>Tells the statements that are none: where the words of a cue say nothing, and where it is nobody's to say.</summary>
internal sealed class Unsaid
{
    // Of fewer words in quotation marks the tree tells as much as the marks.
    private const int FewestQuoted = 5;

    private readonly UnsaidLexicon lexicon;
    private readonly DependencyTree tree;
    private readonly QuotedWords quoted;
    private readonly Dictionary<int, EntityType> types = [];

    /// <summary>Prepares to judge the statements of the analysis of <paramref name="tree"/>.</summary>
    public Unsaid(UnsaidLexicon lexicon, DependencyTree tree, QuotedWords quoted)
    {
        (this.lexicon, this.tree, this.quoted) = (lexicon, tree, quoted);
        foreach (var mention in tree.Analysis.Mentions) types[mention.Head] = mention.Type;
    }

    /// <summary>Removes the drafts that state nothing, and of the others the pieces of content that are not what is said.</summary>
    public void RemoveFrom(List<StatementDraft> drafts) => drafts.RemoveAll(draft => draft.Cue is not null && !Says(draft));

    /// <summary>Whether a draft states something; takes pieces out of its content that are not what is said.</summary>
    public bool Says(StatementDraft draft)
    {
        if (draft.Cue is not { } cue || IsOpening(draft) || IsBidding(cue.Head) || (draft.Source is { } source && (IsNobody(source) || (IsClause(source) && draft.Content.Count(word => quoted.Outermost(word) >= 0) < FewestQuoted)))) return draft.Cue is null;
        foreach (var rule in lexicon.Rules)
        {
            if (!Concerns(rule, draft)) continue;
            if (rule.Objects.Count == 0) return false;
            foreach (var piece in ContentPieces.Of(draft.Content, tree).Where(piece => IsObject(rule, draft, piece))) draft.Content.ExceptWith(piece);
            if (draft.Content.Count == 0) return false;
        }
        return true;
    }

    /// <summary>Whether the cue is a participle that opens a phrase or a clause as a preposition or conjunction does: at the beginning of a sentence, or before "that" and after a mark.</summary>
    private bool IsOpening(StatementDraft draft)
    {
        var cue = draft.Cue!.Value;
        if (!lexicon.Opens(cue.Head.Form) || cue.Head.Xpos is not ("VBG" or "VBN") || tree.Child(cue.Head, "nsubj") is not null || tree.Child(cue.Head, "aux") is not null) return false;
        return char.IsUpper(cue.Head.Form[0]) || (cue.First > 0 && tree.Words[cue.First - 1].Upos == Upos.PUNCT && tree.Words[Math.Min(cue.End, tree.Words.Length - 1)].Upos == Upos.SCONJ);
    }

    /// <summary>Whether a verb bids the reader do something ("read more about the bridge").</summary>
    private bool IsBidding(Token verb) => verb.Feature("Mood") == "Imp" && char.IsUpper(verb.Form[0]) && quoted.Outermost(verb.Index) < 0 && tree.Child(verb, "nsubj") is null;

    /// <summary>Whether a source is whom one asks for ("who knows"), anybody at all ("you might say") or no one but a fact told before ("this shows").</summary>
    private bool IsNobody(SourcePhrase source)
    {
        if (source.Relative is not null || source.Head.Upos is not (Upos.PRON or Upos.DET) || quoted.Outermost(source.Head.Index) >= 0) return false;
        if (source.End > source.First + 1) return false;
        return source.Head.Feature("PronType") is "Int" || (source.Head.Feature("PronType") == "Dem" && source.Head.Feature("Number") != "Plur");
    }

    /// <summary>Whether what is taken for a source is a clause that tells of somebody ("he said, adding that the plan | was mentioned").</summary>
    private bool IsClause(SourcePhrase source)
    {
        for (var word = source.First; word < source.End; word++)
        {
            if (tree.Words[word].Upos != Upos.VERB || tree.Analysis[word].Feature("VerbForm") != "Fin" || quoted.Outermost(word) >= 0) continue;
            var above = word;
            while (above >= source.First && above < source.End && !tree.Is(above, "acl")) above = tree.Head(above);
            if ((above < source.First || above >= source.End) && tree.Child(word, "nsubj") is var subject && subject >= source.First && subject < source.End) return true;
        }
        return false;
    }

    private bool Concerns(UnsaidRule rule, StatementDraft draft)
    {
        var cue = draft.Cue!.Value;
        if (rule.Cues.Count > 0 && !Contains(rule.Cues, tree.Lemma(cue.Head.Index))) return false;
        if (rule.Acts.Count > 0 && !Contains(rule.Acts, draft.Act)) return false;
        if (rule.Sourceless && draft.Source is not null) return false;
        if (rule.Opened.Count > 0 && !Contains(rule.Opened, tree.Lemma(draft.Content.Min)) && !Contains(rule.Opened, tree.Lemma(cue.End - 1))) return false;
        return rule.Sources.Count == 0 || (draft.Source is { } source && rule.Sources.Any(name => Is(source.Head.Index, name)));
    }

    /// <summary>Whether a piece of content is nothing but a phrase of one of the rule's nouns.</summary>
    private bool IsObject(UnsaidRule rule, StatementDraft draft, List<int> piece)
    {
        var tops = piece.Where(word => tree.Words[word].Upos != Upos.PUNCT && !piece.Contains(tree.Head(word))).ToList();
        if (tops is not [var top, .. var beside] || !beside.TrueForAll(IsPlace) || tree.Words[top].Upos is not (Upos.NOUN or Upos.PROPN or Upos.PRON) || quoted.Outermost(piece[0]) >= 0) return false;
        if (tree.Child(top, "cop") >= 0 || Tells(top) || draft.Content.Any(word => word > piece[^1] && quoted.Outermost(word) < 0)) return false;
        return rule.Objects.Any(one => one.StartsWith(':') ? Is(top, one) : string.Equals(one, tree.Lemma(top), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a phrase beside an object tells where or when, and not as what.</summary>
    private bool IsPlace(int word) => tree.Is(word, "obl") && !(tree.Preposition(word) is { } preposition && lexicon.Names(preposition));

    /// <summary>Whether a participle on the noun tells what stands in it ("a paper opposing the plan").</summary>
    private bool Tells(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Words[child].Relation == "acl" && tree.Words[child].Xpos == "VBG") return true;
        }
        return false;
    }

    private bool Is(int word, string name) => name switch
    {
        ":person" => types.GetValueOrDefault(word) is EntityType.Person,
        ":actor" => types.GetValueOrDefault(word) is var type && type.IsActor(),
        ":relative" => tree.Analysis[word].Feature("PronType") == "Rel",
        ":pronoun" => tree.Analysis[word].Feature("PronType") == "Prs",
        ":noun" => tree.Words[word].Upos == Upos.NOUN,
        ":thing" => tree.Words[word].Upos == Upos.NOUN && !char.IsUpper(tree.Words[word].Form[0]) && types.GetValueOrDefault(word) == EntityType.Other && !lexicon.Is(tree.Lemma(word), "teller"),
        ":teller" => tree.Words[word].Upos == Upos.NOUN && !types.GetValueOrDefault(word).IsActor() && lexicon.Is(tree.Lemma(word), name[1..]),
        _ => tree.Words[word].Upos == Upos.NOUN && lexicon.Is(tree.Lemma(word), name[1..]),
    };

    private static bool Contains(IList<string> words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
}
