using System.Collections.Immutable;
using Hearsay.Language.Names.Joining;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names;

/// <summary>Finds the names of a document. Immutable and thread-safe.</summary>
internal sealed class NameReader(NameTagger tagger)
{
    private static readonly int Person = NameLabels.Classes.IndexOf("PER");
    private static readonly int Place = NameLabels.Classes.IndexOf("LOC");

    private readonly NameTyping typing = new(tagger.Gazetteer);
    private readonly Initials initials = new(tagger.Gazetteer);

    internal static NameReader Load(string modelsFolder) => new(NameTagger.Load(modelsFolder));

    internal Gazetteer Gazetteer => tagger.Gazetteer;

    /// <summary>Whether running text has the word, given in lower case, without a capital, and it is not known for a name.</summary>
    internal bool IsCommon(string lower) => tagger.IsCommon(lower);

    /// <summary>Whether the phrase is a name that the gazetteer has, in whatever letters.</summary>
    internal bool IsKnown(string phrase) => tagger.IsKnown(phrase);

    /// <summary>The names in order, without overlap, each within one sentence.</summary>
    internal ImmutableArray<Name> Read(Analysis analysis, NameEvidence? evidence = null)
    {
        var forms = new string[analysis.Count];
        for (var word = 0; word < forms.Length; word++) forms[word] = analysis.Words[word].Form;
        var labels = tagger.Label(forms, analysis.SentenceRanges, evidence);
        LinkedNames.Correct(analysis, labels);
        initials.Correct(forms, analysis.SentenceRanges, labels);
        var names = ImmutableArray.CreateBuilder<Name>();
        foreach (var sentence in analysis.SentenceRanges)
        {
            foreach (var (begin, end, nameClass) in Whole(analysis, sentence, NameRuns.Of(labels, sentence)))
            {
                var first = nameClass == Person ? WithGivenNames(analysis, labels, sentence.First, begin) : begin;
                names.Add(new(first, end - first, typing.Of(NameLabels.Classes[nameClass], forms.AsSpan(first, end - first)), WordSpans.Of(analysis, first, end)));
            }
        }
        return JoinedNames.Of(analysis, names.ToImmutable());
    }

    /// <summary>Where a person's name begins when known personal names right before it, which the tree ties to it, are taken in.</summary>
    private int WithGivenNames(Analysis analysis, int[] labels, int least, int first)
    {
        while (first > least && labels[first - 1] == NameLabels.Outside && IsGivenName(analysis.Words[first - 1]) &&
            (analysis.Words[first].Head == first - 1 || analysis.Words[first - 1].Head == first || analysis.Words[first].Head == analysis.Words[first - 1].Head))
        {
            first--;
        }
        return first;
    }

    private bool IsGivenName(Word word) =>
        word.Upos == Upos.PROPN && char.IsUpper(word.Form[0]) && tagger.Gazetteer.Find(word.Form) == 0 && tagger.IsPersonal(word.Form);

    /// <summary>
    /// The names, those of two persons without a word between them taken as one: nothing else writes persons side by side. What a hyphen ties to a name, and the
    /// tree has for a part of it, is of the name ("Kim Dae-jung").
    /// </summary>
    private static List<(int First, int End, int Class)> Whole(Analysis analysis, SentenceRange sentence, IEnumerable<(int First, int End, int Class)> runs)
    {
        var whole = new List<(int First, int End, int Class)>();
        foreach (var run in runs)
        {
            if (whole.Count > 0 && whole[^1].Class == run.Class && (whole[^1].End > run.First || (whole[^1].End == run.First && run.Class == Person)))
            {
                whole[^1] = whole[^1] with { End = Math.Max(whole[^1].End, run.End) };
            }
            else whole.Add(run);
            if (IsHyphened(analysis, sentence, whole[^1])) whole[^1] = whole[^1] with { End = whole[^1].End + 2 };
            else if (IsGivenOfTwo(analysis, sentence, whole[^1])) whole[^1] = whole[^1] with { End = whole[^1].End + 3 };
        }
        for (var at = whole.Count - 1; at > 0; at--)
        {
            if (whole[at - 1].End > whole[at].First) whole.RemoveAt(at);
        }
        return whole;
    }

    /// <summary>Whether a person's given name goes on behind a hyphen, and a family name follows that the tree has for a part of the name ("Jean-Luc Martin").</summary>
    private static bool IsGivenOfTwo(Analysis analysis, SentenceRange sentence, (int First, int End, int Class) name)
    {
        if (name.Class != Person || name.End - name.First > 1 || name.End + 2 >= sentence.End || analysis.Words[name.End].Form is not ("-" or "‐")) return false;
        var (given, family) = (analysis.Words[name.End + 1], analysis.Words[name.End + 2]);
        return analysis.Words[name.First].Span.End == analysis.Words[name.End].Span.Start && analysis.Words[name.End].Span.End == given.Span.Start
            && given.Upos == Upos.PROPN && family is { Upos: Upos.PROPN, Relation: "flat" } && (family.Head == name.First || family.Head == name.End + 1);
    }

    private static bool IsHyphened(Analysis analysis, SentenceRange sentence, (int First, int End, int Class) name)
    {
        var (hyphen, part) = (name.End, name.End + 1);
        if (part >= sentence.End || analysis.Words[hyphen].Form is not ("-" or "‐")) return false;
        if (analysis.Words[hyphen - 1].Span.End != analysis.Words[hyphen].Span.Start || analysis.Words[hyphen].Span.End != analysis.Words[part].Span.Start) return false;
        var (word, isPerson) = (analysis.Words[part], name.Class == Person);
        return word is { Upos: Upos.PROPN, Relation: "flat" } && word.Head >= name.First && word.Head < name.End && char.IsLower(word.Form[0]) == isPerson
            && (isPerson ? name.End - name.First > 1 : name.Class == Place);
    }
}
