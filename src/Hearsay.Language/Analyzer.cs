using System.Runtime.InteropServices;
using Hearsay.Language.Coreference;
using Hearsay.Language.Names;
using Hearsay.Language.Neural;
using Hearsay.Language.Sentences;
using Hearsay.Language.Sentences.Casing;
using Hearsay.Language.Syntax;
using Hearsay.Language.Tokens;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>Reads the language of documents with trained models. Immutable once loaded: any number of threads may share one.</summary>
public sealed class Analyzer
{
    private readonly TextModel text;
    private readonly ISyntaxTier syntax;
    private readonly NameReader names;
    private readonly CoreferenceReader? coreference;
    private readonly TitleCase titles;

    private Analyzer(TextModel text, ISyntaxTier syntax, NameReader names, CoreferenceReader? coreference) =>
        (this.text, this.syntax, this.names, this.coreference, titles) = (text, syntax, names, coreference, new(names.IsCommon, names.IsKnown));

    /// <summary>Loads the models from a folder, as the repository has them in <c>models/</c>.</summary>
    /// <exception cref="Models.ModelFormatException">A model is missing, damaged or of another version; the message names its file.</exception>
    public static Analyzer Load(string modelsFolder, AnalyzerTier tier = AnalyzerTier.Accurate)
    {
        ArgumentNullException.ThrowIfNull(modelsFolder);
        return Load(modelsFolder, tier, CoreferenceReader.Load(modelsFolder));
    }

    /// <summary>An analyzer that finds no mentions, as the trainer of coreference needs it.</summary>
    internal static Analyzer LoadWithoutCoreference(string modelsFolder) => Load(modelsFolder, AnalyzerTier.Accurate, null);

    private static Analyzer Load(string modelsFolder, AnalyzerTier tier, CoreferenceReader? coreference) => new(
        TextModel.Load(modelsFolder),
        tier == AnalyzerTier.Fast ? SyntaxModel.Load(modelsFolder) : NeuralTier.Load(modelsFolder, SyntaxModel.LoadMorphologist(modelsFolder)),
        NameReader.Load(modelsFolder),
        coreference);

    /// <summary>Analyses the document's content; furniture is passed over.</summary>
    public Analysis Analyze(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (draft, read) = (new AnalysisDraft(), titles.Read(document));
        var seams = Seams.Of(document);
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            if (document.Blocks[block].IsContent) text.Read(read, document.Blocks[block].Span, block, draft, seams[block]);
        }
        var analysis = Annotate(new Analysis
        {
            Document = document,
            Words = [.. draft.Words],
            SentenceRanges = [.. draft.Sentences],
            MultiwordTokens = [.. draft.MultiwordTokens],
        });
        return ReferenceEquals(read, document.Text) ? analysis : analysis with { Words = [.. analysis.Words.Select(AsWritten)] };

        Word AsWritten(Word word) => document.Text[word.Span].SequenceEqual(word.Form) ? word : word with { Form = document.Text.Substring(word.Span) };
    }

    /// <summary>Keeps the words and sentences of <paramref name="tokenized"/> and makes all else anew.</summary>
    public Analysis Annotate(Analysis tokenized)
    {
        ArgumentNullException.ThrowIfNull(tokenized);
        var words = tokenized.Words.ToArray();
        var evidence = syntax.Annotate(words, tokenized.SentenceRanges.AsSpan());
        LostSubjects.Restore(words, tokenized.SentenceRanges.AsSpan());
        var parsed = tokenized with { Words = ImmutableCollectionsMarshal.AsImmutableArray(words), Names = [], Mentions = [], Attributes = [], ChainCount = 0, States = evidence?.States };
        var named = parsed with { Names = names.Read(parsed, evidence) };
        return coreference is null ? named : coreference.Read(named);
    }
}
