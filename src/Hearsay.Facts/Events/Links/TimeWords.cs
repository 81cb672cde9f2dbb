using Hearsay.Text;

namespace Hearsay.Facts.Events.Links;

/// <summary>The places of a document's time expressions: their words tell of no event ("March").</summary>
internal sealed class TimeWords
{
    private readonly TextSpan[] places;

    /// <summary>Takes the places of expressions, which do not overlap.</summary>
    public TimeWords(IEnumerable<TextSpan> places)
    {
        this.places = [.. places];
        Array.Sort(this.places);
    }

    /// <summary>Whether a word is part of an expression.</summary>
    public bool Covers(TextSpan word)
    {
        var found = Array.BinarySearch(places, new TextSpan(word.Start, int.MaxValue - word.Start));
        var last = found >= 0 ? found : ~found - 1;
        return last >= 0 && places[last].Contains(word);
    }
}
