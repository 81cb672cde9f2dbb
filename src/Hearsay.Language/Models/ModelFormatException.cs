namespace Hearsay.Language.Models;

/// <summary>A model file that cannot be used: missing, damaged, cut short, of another version, or no model file at all.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Says which file it is and why it cannot be used.</summary>
    public ModelFormatException(string path, string reason, Exception? cause = null)
        : base($"{path}: {reason}", cause) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }
}
