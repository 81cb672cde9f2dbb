using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Formats.Html.Pages;

/// <summary>Cuts a page into lines of text: one walk over its nodes, with a stack of its own, so that no nesting is too deep.</summary>
internal sealed class PageCutter
{
    private readonly List<PageElement> elements = [];
    private readonly List<PageBlock> blocks = [];
    private readonly Stack<Frame> stack = new();
    private readonly StringBuilder line = new();
    private PageElement? current;
    private int linked, emphasised, linkDepth, emphasisDepth, preformattedDepth;

    /// <summary>The lines of <paramref name="document"/>.</summary>
    public static Page Cut(IDocument document)
    {
        var cutter = new PageCutter();
        if (document.DocumentElement is { } root) cutter.Walk(root);
        return new(document, cutter.elements, cutter.blocks);
    }

    private void Walk(IElement root)
    {
        Enter(root);
        while (stack.TryPeek(out var frame))
        {
            if (frame.Next == frame.Element.ChildNodes.Length)
            {
                Leave(stack.Pop());
                continue;
            }
            switch (frame.Element.ChildNodes[frame.Next++])
            {
                case IText text: Append(text.Data); break;
                case IElement { LocalName: "br" }: Break(); break;
                case IElement { LocalName: "wbr" }: break;
                case IElement child when !MarkupWords.IsUnseen(child): Enter(child); break;
            }
        }
    }

    private void Enter(IElement element)
    {
        var frame = new Frame(element, current);
        stack.Push(frame);
        if (element.LocalName is "a") linkDepth++;
        if (element.LocalName is "b" or "strong" or "em" or "i") emphasisDepth++;
        if (element.LocalName is "pre") preformattedDepth++;
        if (current is not null && !MarkupWords.BeginsLine(element)) return;
        Flush();
        current = new(element, current, MarkupWords.Of(element)) { First = blocks.Count };
        elements.Add(current);
    }

    private void Leave(Frame frame)
    {
        if (frame.Element.LocalName is "a") linkDepth--;
        if (frame.Element.LocalName is "b" or "strong" or "em" or "i") emphasisDepth--;
        if (frame.Element.LocalName is "pre") preformattedDepth--;
        if (current == frame.Around) return;
        Flush();
        current!.End = blocks.Count;
        current = frame.Around;
    }

    private void Append(string data)
    {
        var before = line.Length;
        foreach (var character in data)
        {
            if (preformattedDepth > 0 && character == '\n') Break();
            else if (IsBlank(character))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (character is not ('\u200B' or '\uFEFF' or '\u00AD')) line.Append(character);
        }
        var added = Math.Max(0, line.Length - before);
        if (linkDepth > 0) linked += added;
        if (emphasisDepth > 0) emphasised += added;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    private void Break() => Flush();

    private void Flush()
    {
        var text = line.ToString().Trim();
        if (text.Length > 0 && current is not null) blocks.Add(new(text, linked, emphasised, current));
        line.Clear();
        linked = emphasised = 0;
    }

    private sealed class Frame(IElement element, PageElement? around)
    {
        public IElement Element { get; } = element;
        public PageElement? Around { get; } = around;
        public int Next { get; set; }
    }
}
