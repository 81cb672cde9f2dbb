namespace Hearsay.Formats.Html;

/// <summary>What the markup says of a part of a page.</summary>
[Flags]
internal enum Traits
{
    None = 0,
    Furniture = 1 << 0,
    Author = 1 << 1,
    Comment = 1 << 2,
    Caption = 1 << 3,
    Content = 1 << 4,
    Heading = 1 << 5,
    Item = 1 << 6,
    Cell = 1 << 7,
    Quote = 1 << 8,
    Hidden = 1 << 9,
    Preformatted = 1 << 10,
    Header = 1 << 11,
    Time = 1 << 12,
    Title = 1 << 13,
    Figure = 1 << 14,
    Body = 1 << 15,

    /// <summary>Beside the report by the meaning of its tag, not by a word of its class.</summary>
    Aside = 1 << 16,
}
