using System.Collections.Immutable;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names;

/// <summary>Finds the names of a document. Immutable and thread-safe.</summary>
internal sealed class NameReader(NameTagger tagger)
{
    private readonly NameTyping typing = new(tagger.Gazetteer);
    private readonly Initials initials = new(tagger.Gazetteer);

    internal static NameReader Load(string modelsFolder) => new(NameTagger.Load(modelsFolder));

    internal Gazetteer Gazetteer => tagger.Gazetteer;

    /// <summary>The names in order, without overlap, each within one sentence.</summary>
    internal ImmutableArray<Name> Read(Analysis analysis)
    {
        var forms = new string[analysis.Count];
        for (var word = 0; word < forms.Length; word++) forms[word] = analysis.Words[word].Form;
        var labels = tagger.Label(forms, analysis.SentenceRanges);
        initials.Correct(forms, analysis.SentenceRanges, labels);
        var names = ImmutableArray.CreateBuilder<Name>();
        foreach (var sentence in analysis.SentenceRanges)
        {
            foreach (var (first, end, nameClass) in NameRuns.Of(labels, sentence))
                names.Add(new(first, end - first, typing.Of(NameLabels.Classes[nameClass], forms.AsSpan(first, end - first)), WordSpans.Of(analysis, first, end)));
        }
        return names.ToImmutable();
    }
}
