using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Language;

/// <summary>An analysis in the making: words and sentences in order of the text.</summary>
internal sealed class AnalysisDraft
{
    internal List<Word> Words { get; } = [];

    internal List<SentenceRange> Sentences { get; } = [];

    internal List<MultiwordToken> MultiwordTokens { get; } = [];

    internal FormPool Forms { get; } = new();

    /// <summary>A word of which nothing is known but its form.</summary>
    internal static Word Bare(TextSpan span, string form) => new(span, form, "_", Upos.X, "_", "_", -1, "dep");
}
