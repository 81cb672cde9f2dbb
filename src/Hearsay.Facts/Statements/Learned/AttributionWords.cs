using Hearsay.Facts.Arguments;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language;
using Hearsay.Language.Models;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>The words of a document as the learned models look at them: hashed once, with their subtrees, quotations, names and drafts.</summary>
internal sealed class AttributionWords
{
    private readonly ulong[] lemmas;
    private readonly ulong[] forms;
    private readonly ulong[] relations;
    private readonly ulong[] tags;
    private readonly ulong[] endings;
    private readonly int[] firsts;
    private readonly int[] lasts;
    private readonly int[] sentences;
    private readonly byte[] names;
    private readonly StatementDraft?[] drafts;
    private readonly byte[] told;
    private readonly (ushort Coarse, ushort Middle, ushort Fine)[] groups;
    private readonly WordClusters? likes;

    /// <summary>Prepares the words of <paramref name="tree"/>'s analysis; <paramref name="likes"/> are groups of like words, null for none.</summary>
    public AttributionWords(CueLexicon lexicon, WordClusters? likes, DependencyTree tree, QuotedWords quoted, IReadOnlyList<StatementDraft> drafted)
    {
        this.likes = likes;
        (Tree, Quoted, Cues) = (tree, quoted, new CueFinder(lexicon, tree));
        Sources = new SourceFinder(lexicon, tree, Cues);
        Contents = new ContentFinder(lexicon, tree);
        var count = tree.Words.Length;
        (lemmas, forms, relations, tags, endings) = (new ulong[count], new ulong[count], new ulong[count], new ulong[count], new ulong[count]);
        (firsts, lasts, sentences, names, told) = (new int[count], new int[count], new int[count], new byte[count], new byte[count]);
        drafts = new StatementDraft?[count];
        groups = new (ushort, ushort, ushort)[count];
        for (var word = 0; word < count; word++) Hash(word);
        for (var sentence = 0; sentence < Analysis.SentenceRanges.Length; sentence++) Span(sentence);
        foreach (var name in Analysis.Names)
        {
            for (var word = name.First; word < name.End; word++) names[word] = (byte)((2 * (int)name.Type) + (word == name.First ? 1 : 2));
        }
        foreach (var draft in drafted) Enter(draft);
    }

    /// <summary>Prepares the words of an analysis, with the quotations and drafts that the lexicon gives.</summary>
    public static AttributionWords Of(Analysis analysis, CueLexicon lexicon, WordClusters? likes = null)
    {
        var quoted = new QuotedWords(analysis, QuotationReader.Read(analysis.Document));
        var tree = new DependencyTree(analysis);
        var drafts = new DraftReader(lexicon, tree, quoted).Read();
        QuotationAttribution.Run(analysis, quoted, drafts);
        return new(lexicon, likes, tree, quoted, drafts);
    }

    /// <summary>The trees.</summary>
    public DependencyTree Tree { get; }

    /// <summary>The quotations.</summary>
    public QuotedWords Quoted { get; }

    /// <summary>The cues of the lexicon.</summary>
    public CueFinder Cues { get; }

    /// <summary>Whose a cue is by its grammar.</summary>
    public SourceFinder Sources { get; }

    /// <summary>What is said by the grammar of a cue.</summary>
    public ContentFinder Contents { get; }

    /// <summary>The analysis.</summary>
    public Analysis Analysis => Tree.Analysis;

    /// <summary>How many words there are.</summary>
    public int Count => lemmas.Length;

    /// <summary>The hash of a word's lemma; of what lies outside <paramref name="range"/> 0.</summary>
    public ulong Lemma(int word, SentenceRange range) => word >= range.First && word < range.End ? lemmas[word] : 0;

    /// <summary>The hash of a word's lemma.</summary>
    public ulong Lemma(int word) => word < 0 ? 0 : lemmas[word];

    /// <summary>The groups of like words that a word belongs to; zeros for none.</summary>
    public (ushort Coarse, ushort Middle, ushort Fine) Groups(int word) => word < 0 ? default : groups[word];

    /// <summary>The hash of a word's form.</summary>
    public ulong Form(int word) => forms[word];

    /// <summary>The hash of a word's relation.</summary>
    public ulong Relation(int word) => word < 0 ? 0 : relations[word];

    /// <summary>The hash of a word's tag.</summary>
    public ulong Tag(int word) => word < 0 ? 0 : tags[word];

    /// <summary>The hash of a word's tag; of what lies outside <paramref name="range"/> 0.</summary>
    public ulong Tag(int word, SentenceRange range) => word >= range.First && word < range.End ? tags[word] : 0;

    /// <summary>The hash of a word's last three letters.</summary>
    public ulong Ending(int word) => endings[word];

    /// <summary>The universal tag as a number.</summary>
    public Upos Upos(int word) => Tree.Words[word].Upos;

    /// <summary>The first word of a word's subtree.</summary>
    public int First(int word) => firsts[word];

    /// <summary>The last word of a word's subtree.</summary>
    public int Last(int word) => lasts[word];

    /// <summary>The sentence that a word stands in.</summary>
    public int Sentence(int word) => sentences[word];

    /// <summary>The range of the sentence that a word stands in.</summary>
    public SentenceRange Range(int word) => Analysis.SentenceRanges[sentences[word]];

    /// <summary>What kind of name a word begins or goes on with; 0 for none.</summary>
    public ulong Name(int word) => names[word];

    /// <summary>What the rules drafted for the cue that a word heads, or null.</summary>
    public StatementDraft? Draft(int word) => drafts[word];

    /// <summary>How many drafts' contents hold the word, up to 3.</summary>
    public ulong Told(int word) => told[word];

    private void Hash(int word)
    {
        var it = Tree.Words[word];
        lemmas[word] = FeatureHash.Of(Tree.Lemma(word));
        groups[word] = likes?.Find(Tree.Lemma(word), Tree.Lemma(word)) ?? default;
        var lower = it.Form.ToLowerInvariant();
        forms[word] = FeatureHash.Of(lower);
        endings[word] = FeatureHash.Of(lower.AsSpan(Math.Max(0, lower.Length - 3)));
        relations[word] = FeatureHash.Of(it.Relation);
        tags[word] = FeatureHash.Of(it.Xpos);
        (firsts[word], lasts[word]) = (word, word);
    }

    private void Span(int sentence)
    {
        var range = Analysis.SentenceRanges[sentence];
        for (var word = range.First; word < range.End; word++)
        {
            sentences[word] = sentence;
            for (var above = Tree.Head(word); above >= 0; above = Tree.Head(above))
            {
                firsts[above] = Math.Min(firsts[above], word);
                lasts[above] = Math.Max(lasts[above], word);
            }
        }
    }

    private void Enter(StatementDraft draft)
    {
        if (draft is { Source: null, Cue.Entry.Pos: "noun" }) return; // learned without these
        if (draft.Cue is { } cue) drafts[cue.Head.Index] = draft;
        foreach (var word in draft.Content)
        {
            if (told[word] < 3) told[word]++;
        }
    }
}
