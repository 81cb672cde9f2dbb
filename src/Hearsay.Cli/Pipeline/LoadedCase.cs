using Hearsay.Cases;
using Hearsay.Exchange.Documents;
using Hearsay.Storage;

namespace Hearsay.Cli.Pipeline;

/// <summary>Makes the case of a folder, or of readings, ready to be shown.</summary>
internal static class LoadedCase
{
    /// <summary>The case that a folder holds.</summary>
    /// <exception cref="CaseFolderException">The folder holds none, or it cannot be read.</exception>
    public static CaseIndex From(string folder)
    {
        using var opened = CaseFolder.Open(folder);
        return Of(opened);
    }

    /// <summary>The case of an open folder.</summary>
    public static CaseIndex Of(CaseFolder folder) => Of([.. folder.Readings()]);

    /// <summary>The case of some readings.</summary>
    public static CaseIndex Of(IReadOnlyList<StoredReading> stored)
    {
        var unread = stored.Where(one => one.State != DocumentState.Read).Select(one => one.Reading.Document.Id);
        return new(CaseBuilder.Build([.. stored.Select(one => one.Reading)]), unread.ToHashSet(StringComparer.Ordinal));
    }
}
