using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Figures;

/// <summary>A count or measure that a text gives, with what it counts and the words about it.</summary>
/// <param name="Document">The number of its document in the case.</param>
/// <param name="Span">The number with its bounds and what it counts.</param>
/// <param name="Number">What number it is.</param>
/// <param name="Kind">What it counts: what people came to (<c>killed</c>), a measure (<c>mile</c>), a currency, or the stem of a noun.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
internal sealed record Figure(int Document, TextSpan Span, NumberValue Number, string Kind, TextSpan Sentence)
{
    /// <summary>Whether it counts what people came to.</summary>
    public bool IsHarm { get; init; }

    /// <summary>Of a count of people, the stem of the noun by which it says what people: of "three gunmen" and "three of the gunmen"; null of "three" and "three people".</summary>
    public string? Who { get; init; }

    /// <summary>The state whose people are counted, where a word at the number says so: of "20 Norwegian sailors"; else null.</summary>
    public string? State { get; init; }

    /// <summary>Whether the words before it make of it some of those whom another number counts, or others beside them: "including two", "among the injured, three", "the other two".</summary>
    public bool IsSome { get; init; }

    /// <summary>Whether the people that are counted may be some of another count's ("three gunmen" of "four people") or others beside them ("two women", "one man"), so that both may hold.</summary>
    public bool MayBePartOf(Figure whole) => IsHarm && Number.Figure > 0 && whole.Number.Figure > 0 && Who is not null && (whole.Who is not null ? Who != whole.Who : Number.Figure <= whole.Number.Figure);

    /// <summary>The stems of the words next to it in its sentence, those of what it counts apart.</summary>
    public required WordSet Near { get; init; }

    /// <summary>The stems of its sentence, those of what it counts apart.</summary>
    public required WordSet Around { get; init; }
}
