namespace Hearsay.Cases.Identity.Nouns;

/// <summary>What speaks for or against two being one that have no names, so that nouns are all there is to compare.</summary>
internal enum NounSign
{
    Base,

    /// <summary>Both are of one noun.</summary>
    SameNoun,

    /// <summary>How rare the rarest of those nouns is in the news.</summary>
    NounRarity,

    /// <summary>Neither document tells of another of that noun.</summary>
    OnlyOne,

    /// <summary>How much the documents are on one affair.</summary>
    Documents,

    /// <summary>The same, as far as it tells one affair from another.</summary>
    DocumentsNear,

    /// <summary>In how many events both have a part on one side, two at most.</summary>
    SameSide,

    /// <summary>One has a part in an event on the one side, the other on the other.</summary>
    OtherSide,

    /// <summary>How rare what else is said of both is.</summary>
    SharedWords,

    /// <summary>Something else is said of each, and nothing of both.</summary>
    WordsDiffer,

    /// <summary>Both are of one type.</summary>
    SameType,

    /// <summary>How often they are mentioned.</summary>
    Mentions,
}
