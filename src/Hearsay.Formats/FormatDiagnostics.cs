namespace Hearsay.Formats;

/// <summary>The codes of what can be wrong with a file or with how it was read. They are stable.</summary>
public static class FormatDiagnostics
{
    /// <summary>Nothing is at the path.</summary>
    public const string Missing = "HS1001";

    /// <summary>The path is a folder.</summary>
    public const string Folder = "HS1002";

    /// <summary>The system refuses to open the file.</summary>
    public const string Unreadable = "HS1003";

    /// <summary>The file holds no text.</summary>
    public const string Empty = "HS1004";

    /// <summary>The file is larger than is read.</summary>
    public const string TooLarge = "HS1005";

    /// <summary>The file is not text.</summary>
    public const string Binary = "HS1006";

    /// <summary>Characters could not be decoded and stand as U+FFFD.</summary>
    public const string Undecodable = "HS1010";

    /// <summary>The document is in a language that is not analysed.</summary>
    public const string OtherLanguage = "HS1011";

    /// <summary>The page is nested deeper than is read; what lies deeper is missing.</summary>
    public const string TooDeep = "HS1012";
}
