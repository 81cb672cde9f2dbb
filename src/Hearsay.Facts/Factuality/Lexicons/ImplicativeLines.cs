namespace Hearsay.Facts.Factuality.Lexicons;

/// <summary>The file <c>implicatives.yaml</c> as it stands.</summary>
internal sealed record ImplicativeLines
{
    public IList<ImplicativeEntry> Entries { get; init; } = [];
}
