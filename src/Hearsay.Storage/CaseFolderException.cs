namespace Hearsay.Storage;

/// <summary>A case folder cannot be used. The message names the file and the reason, in one line for a person.</summary>
public sealed class CaseFolderException : Exception
{
    /// <summary>Names the file at fault and what is wrong with it.</summary>
    public CaseFolderException(string file, string reason, Exception? cause = null)
        : base($"{file}: {reason}", cause) => File = file;

    /// <summary>The file, or the folder, at fault.</summary>
    public string File { get; }
}
