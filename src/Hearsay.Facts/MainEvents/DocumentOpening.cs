using Hearsay.Text;

namespace Hearsay.Facts.MainEvents;

/// <summary>The parts of a document that say first what it is about: its title, and its lead, the first blocks of the text.</summary>
internal sealed class DocumentOpening
{
    /// <summary>How much text the lead has, in UTF-16 units: about three sentences.</summary>
    private const int LeadLength = 500;

    private readonly List<TextSpan> titles = [];
    private readonly List<TextSpan> lead = [];

    /// <summary>Finds the parts.</summary>
    public DocumentOpening(Document document)
    {
        var left = LeadLength;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Title) titles.Add(block.Span);
            else if (block.IsContent && block.Kind != BlockKind.Caption && left > 0)
            {
                lead.Add(new TextSpan(block.Span.Start, Math.Min(left, block.Span.Length)));
                left -= block.Span.Length;
            }
        }
    }

    /// <summary>Whether a place lies in the title.</summary>
    public bool InTitle(TextSpan span) => titles.Exists(title => title.Contains(span));

    /// <summary>Whether a place begins in the lead.</summary>
    public bool InLead(TextSpan span) => lead.Exists(part => part.Start <= span.Start && span.Start < part.End);

    /// <summary>0 in the title, 1 in the lead, 2 after it.</summary>
    public int Depth(TextSpan span) => InTitle(span) ? 0 : InLead(span) ? 1 : 2;
}
