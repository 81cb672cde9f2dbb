using Hearsay.Facts.Times.Grammar.Patterns;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>
/// The matches of parts at the pieces that a matcher is at: each is found once however many patterns ask for it. A ring, for the matcher
/// only moves on; what it has left is forgotten, so memory does not grow with the text.
/// </summary>
internal sealed class PartMemory
{
    private const int Width = 64;
    private readonly (long Place, PartMatch[] Matches)[] slots;
    private long origin = Width;

    /// <summary>Creates the memory for a grammar with so many parts.</summary>
    public PartMemory(int parts) => slots = new (long, PartMatch[])[parts * Width];

    /// <summary>Forgets all: the pieces are others now.</summary>
    public void Forget() => origin += int.MaxValue;

    /// <summary>The matches of a part at a piece; null where they are not known.</summary>
    public PartMatch[]? Find(int part, int position)
    {
        ref readonly var slot = ref slots[Slot(part, position)];
        return slot.Place == origin + position ? slot.Matches : null;
    }

    /// <summary>Keeps the matches of a part at a piece, and gives them back.</summary>
    public PartMatch[] Keep(int part, int position, PartMatch[] matches)
    {
        slots[Slot(part, position)] = (origin + position, matches);
        return matches;
    }

    private static int Slot(int part, int position) => (part * Width) + (position % Width);
}
