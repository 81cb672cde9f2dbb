using Hearsay.Language.Models;
using Hearsay.Language.Morphology;
using Hearsay.Text;

namespace Hearsay.Language.Sentences;

/// <summary>Says after which tokens of a block a sentence ends.</summary>
internal sealed class SentenceSplitter(LinearModel model)
{
    internal const string Section = "sentences";

    /// <summary>The class of a place where a sentence ends.</summary>
    internal const int End = 1;

    /// <summary>No sentence has more tokens than this, whatever the text: what comes after is no sentence but a list or a table.</summary>
    internal const int Longest = 400;

    /// <summary>Adds the index just past each sentence's last token to <paramref name="ends"/>. The block's end is a sentence's end.</summary>
    internal void Split(SourceText text, ReadOnlySpan<TextSpan> tokens, ReadOnlySpan<WordKey> words, List<int> ends)
    {
        Span<uint> features = stackalloc uint[SentenceBoundaryFeatures.Count];
        Span<float> scores = stackalloc float[2];
        var begin = 0;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            SentenceBoundaryFeatures.Fill(text, tokens, words, begin, at, features);
            scores.Clear();
            model.Score(features, scores);
            if ((LinearModel.Best(scores) != End || EndsInComma(text, tokens[begin..(at + 1)])) && at + 1 - begin < Longest) continue;
            ends.Add(at + 1);
            begin = at + 1;
        }
        if (tokens.Length > 0) ends.Add(tokens.Length);
    }

    // A quotation that closes on a comma (“… ‘like this,’” she said) goes on in the words of whoever tells of it.
    private static bool EndsInComma(SourceText text, ReadOnlySpan<TextSpan> tokens)
    {
        var last = tokens.Length - 1;
        while (last >= 0 && tokens[last].Length == 1 && text[tokens[last].Start] is '’' or '”' or '"' or '\'' or '»' or '“' or '‘') last--;
        return last >= 0 && last < tokens.Length - 1 && tokens[last].Length == 1 && text[tokens[last].Start] == ',';
    }
}
