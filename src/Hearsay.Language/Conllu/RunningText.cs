using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Language.Conllu;

/// <summary>Running text without any markup as a document: empty lines part its paragraphs, all else is text.</summary>
public static class RunningText
{
    /// <summary>The document of <paramref name="text"/>, called <paramref name="source"/>.</summary>
    public static Document AsDocument(string source, string text)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(text);
        return new()
        {
            Id = ContentHash.Of(source, text),
            Source = source,
            Text = new(text),
            Blocks = Paragraphs(text),
            Language = "en",
        };
    }

    private static ImmutableArray<Block> Paragraphs(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        int begin = -1, end = 0, lines = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n') lines++;
            if (char.IsWhiteSpace(text[at])) continue;
            if (begin >= 0 && lines > 1)
            {
                blocks.Add(new(BlockKind.Paragraph, TextSpan.FromBounds(begin, end)));
                begin = -1;
            }
            if (begin < 0) begin = at;
            (end, lines) = (at + 1, 0);
        }
        if (begin >= 0) blocks.Add(new(BlockKind.Paragraph, TextSpan.FromBounds(begin, end)));
        return blocks.DrainToImmutable();
    }
}
