using Hearsay.Language.Morphology;
using Hearsay.Text;

namespace Hearsay.Language.Sentences;

/// <summary>
/// The words of a block as the sentence splitter sees them: quotation marks, whatever their style, are told apart as opening and closing by
/// their form, or where that does not tell, by the spaces around them.
/// </summary>
internal static class QuotedWords
{
    internal static WordKey Opening { get; } = WordKey.Of("\u0002");

    internal static WordKey Closing { get; } = WordKey.Of("\u0003");

    internal static WordKey[] Of(SourceText text, ReadOnlySpan<TextSpan> tokens)
    {
        var keys = new WordKey[tokens.Length];
        var open = false;
        for (var index = 0; index < tokens.Length; index++)
        {
            keys[index] = Key(text, tokens, index, open);
            if (keys[index] == Opening) open = true;
            else if (keys[index] == Closing) open = false;
        }
        return keys;
    }

    private static WordKey Key(SourceText text, ReadOnlySpan<TextSpan> tokens, int index, bool open)
    {
        var token = text[tokens[index]];
        if (!IsQuotation(token)) return WordKey.Of(token);
        if (token[0] is '\u201C' or '\u201E' or '\u00AB') return Opening;
        if (token[0] is '\u201D' or '\u00BB') return Closing;
        var before = index > 0 && tokens[index - 1].End == tokens[index].Start;
        var after = index + 1 < tokens.Length && tokens[index + 1].Start == tokens[index].End;
        return before == after ? open ? Closing : Opening : after ? Opening : Closing;
    }

    private static bool IsQuotation(ReadOnlySpan<char> token) => token.Length switch
    {
        1 => CharacterClass.Fold(token[0]) == '"',
        2 => CharacterClass.Fold(token[0]) == '\'' && CharacterClass.Fold(token[1]) == '\'',
        _ => false,
    };
}
