namespace Hearsay.Language.Coreference;

/// <summary>How a mention refers.</summary>
public enum MentionKind : byte
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a description ("the retired officer").</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
