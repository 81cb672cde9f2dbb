using Hearsay.Language.Models;
using Hearsay.Text;

namespace Hearsay.Language.Tokens;

/// <summary>Cuts text into surface tokens: at white space always, within a run of other characters where a classifier says so.</summary>
internal sealed class Tokenizer(LinearModel model)
{
    internal const string Section = "tokens";

    /// <summary>The class of a place where a token ends.</summary>
    internal const int End = 1;

    /// <summary>Adds the tokens of <paramref name="block"/> to <paramref name="tokens"/>.</summary>
    internal void Split(SourceText text, TextSpan block, List<TextSpan> tokens)
    {
        for (var at = block.Start; at < block.End;)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < block.End && !IsSpace(text[end])) end++;
            SplitRun(text[TextSpan.FromBounds(at, end)], at, tokens);
            if (ShortNames.IsStopped(text, tokens[^1])) Stop(tokens);
            at = end;
        }
    }

    /// <summary>Whether the character stands between tokens: white space and what has no width, save the joiners inside words.</summary>
    internal static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is '\u200B' or '\uFEFF' or '\u2060';

    // Makes the full stop at the end of the last token one of its own.
    private static void Stop(List<TextSpan> tokens)
    {
        var whole = tokens[^1];
        tokens[^1] = new(whole.Start, whole.Length - 1);
        tokens.Add(new(whole.End - 1, 1));
    }

    private void SplitRun(ReadOnlySpan<char> run, int offset, List<TextSpan> tokens)
    {
        Span<uint> features = stackalloc uint[TokenBoundaryFeatures.Count];
        Span<float> scores = stackalloc float[2];
        var begin = 0;
        for (var at = 1; at < run.Length; at++)
        {
            if (!TokenBoundaryFeatures.MayEnd(run, at)) continue;
            TokenBoundaryFeatures.Fill(run, begin, at, features);
            scores.Clear();
            model.Score(features, scores);
            if (LinearModel.Best(scores) != End) continue;
            tokens.Add(new(offset + begin, at - begin));
            begin = at;
        }
        tokens.Add(new(offset + begin, run.Length - begin));
    }
}
