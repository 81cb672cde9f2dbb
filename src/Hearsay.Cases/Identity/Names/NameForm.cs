using System.Collections.Immutable;
using Hearsay.Language.Transcription;

namespace Hearsay.Cases.Identity.Names;

/// <summary>A name brought to a form in which names compare.</summary>
/// <param name="Written">As the document writes it, without titles before it.</param>
/// <param name="Tokens">Its words, folded.</param>
/// <param name="Key">Names of one class that share it are one name.</param>
/// <param name="Initials">Whether it consists of initials alone ("Q.R.").</param>
internal sealed record NameForm(string Written, ImmutableArray<string> Tokens, string Key, bool Initials)
{
    public string Last => Tokens[^1];

    public string First => Tokens[0];

    /// <summary>Its words as they are written.</summary>
    public IEnumerable<string> Words => Written.Split(' ');

    /// <summary>The last word with its script.</summary>
    public NameWord Surname => new(Last, IsCyrillic);

    /// <summary>Whether it is written in Cyrillic letters.</summary>
    public bool IsCyrillic { get; } = TranscriptionModel.IsCyrillic(Written);

    public bool IsFull => Tokens.Length > 1;
}
