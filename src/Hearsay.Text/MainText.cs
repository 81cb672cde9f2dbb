using System.Text;

namespace Hearsay.Text;

/// <summary>The main text of a document: what its author reports, without title, captions and furniture.</summary>
public static class MainText
{
    /// <summary>The main text of <paramref name="document"/>, a line for each block.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Title or BlockKind.Furniture or BlockKind.Caption) continue;
            if (text.Length > 0) text.Append('\n');
            text.Append(document.Text[block.Span]);
        }
        return text.ToString();
    }
}
