using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax.Transitions;

namespace Hearsay.Language.Syntax;

/// <summary>The fast tier: tags, features, lemmas and trees by linear classifiers, and the order of the steps.</summary>
internal sealed class SyntaxModel : ISyntaxTier
{
    internal const string TagsFile = "english-tags.model";
    internal const string TreesFile = "english-trees.model";

    private const string RootRelation = "root";

    private readonly Tagger tagger;
    private readonly Morphologist morphologist;
    private readonly TransitionParser parser;

    internal SyntaxModel(Tagger tagger, Morphologist morphologist, TransitionParser parser) =>
        (this.tagger, this.morphologist, this.parser) = (tagger, morphologist, parser);

    internal static SyntaxModel Load(string folder)
    {
        var (tags, trees) = (ModelFile.Read(Path.Combine(folder, TagsFile)), ModelFile.Read(Path.Combine(folder, TreesFile)));
        return new(
            new(LinearModel.Read(tags, Tagger.Section), () => UnknownLabels(tags)),
            ReadMorphologist(tags, folder),
            new(LinearModel.Read(trees, TransitionParser.Section), () => UnknownLabels(trees)));
    }

    /// <summary>Loads the rules for lemmas and features alone.</summary>
    internal static Morphologist LoadMorphologist(string folder) => ReadMorphologist(ModelFile.Read(Path.Combine(folder, TagsFile)), folder);

    /// <inheritdoc/>
    public NameEvidence? Annotate(Span<Word> words, ReadOnlySpan<SentenceRange> sentences)
    {
        var workspace = new SyntaxWorkspace();
        foreach (var range in sentences) Annotate(words.Slice(range.First, range.Count), range.First, workspace);
        return null;
    }

    private static Morphologist ReadMorphologist(ModelFile tags, string folder) =>
        new(LinearModel.Read(tags, Morphologist.FeatureSection), LinearModel.Read(tags, Morphologist.LemmaSection), IrregularVerbs.Load(folder), () => UnknownLabels(tags));

    private static ModelFormatException UnknownLabels(ModelFile file) => new(file.Path, "the labels of the model are none that this program knows");

    /// <summary>
    /// Writes lemma, tags, features, head and relation into the words of one sentence. Heads are indices from
    /// <paramref name="first"/>, the index of the sentence's first word in its document.
    /// </summary>
    internal void Annotate(Span<Word> sentence, int first, SyntaxWorkspace workspace)
    {
        workspace.Reset(sentence.Length);
        var keys = workspace.Keys.AsSpan(0, sentence.Length);
        for (var index = 0; index < sentence.Length; index++) keys[index] = WordKey.Of(sentence[index].Form);
        tagger.Tag(keys, workspace.Tags);
        for (var index = 0; index < sentence.Length; index++)
        {
            var tag = tagger.Tags[workspace.Tags[index]];
            (workspace.Words[index], workspace.TagKeys[index], workspace.Parts[index]) = (keys[index].Lower, tag.Key, tag.UposKey);
        }
        var count = sentence.Length;
        parser.Parse(workspace.State, workspace.Words.AsSpan(0, count), workspace.TagKeys.AsSpan(0, count), workspace.Parts.AsSpan(0, count));
        for (var index = 0; index < sentence.Length; index++) sentence[index] = Annotated(sentence[index], index, first, keys, workspace);
    }

    private Word Annotated(Word word, int index, int first, ReadOnlySpan<WordKey> keys, SyntaxWorkspace workspace)
    {
        var tag = tagger.Tags[workspace.Tags[index]];
        var head = workspace.State.Heads[index];
        return word with
        {
            Upos = tag.Upos,
            Xpos = tag.Xpos,
            Feats = morphologist.FeaturesOf(keys, workspace.TagKeys.AsSpan(0, keys.Length), index),
            Lemma = morphologist.LemmaOf(word.Form, tag.Upos, keys[index], tag.Key),
            Head = head == keys.Length ? -1 : first + head,
            Relation = head == keys.Length ? RootRelation : Dependent(parser.Relations[workspace.State.Relations[index]]),
        };
    }

    // Only a sentence's root may bear the root's relation; elsewhere the parser has not told what it is.
    private static string Dependent(string relation) => relation == RootRelation ? "dep" : relation;
}
