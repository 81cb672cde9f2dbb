using Hearsay.Cases;
using Hearsay.Cases.Questions.Asked;
using Hearsay.Cases.Slices;
using Hearsay.Exchange.Documents;
using Hearsay.Storage;

namespace Hearsay.Cli.Pipeline;

/// <summary>Makes the case of a folder, or of readings, ready to be shown. A folder's case is put together where documents have come or changed since, kept, and from then on loaded.</summary>
internal static class LoadedCase
{
    /// <summary>How many documents a question is put to at most: reading more takes longer than a person waits.</summary>
    public const int MostAsked = 100;

    /// <summary>The case that a folder holds.</summary>
    /// <exception cref="CaseFolderException">The folder holds none, or it cannot be read.</exception>
    public static CaseIndex From(string folder)
    {
        using var opened = CaseFolder.Open(folder);
        Put(opened);
        return Joined(opened.Assembled());
    }

    /// <summary>The case of a folder, which has to stay open as long as the case is shown: a case that was just put together reads what is asked of it from there.</summary>
    public static CaseIndex Of(CaseFolder folder) => Put(folder) is { } index ? index : Joined(folder.Assembled());

    /// <summary>What the case of a folder has from the documents that fit a question best; of a small case all.</summary>
    /// <exception cref="CaseFolderException">The folder holds none, or it cannot be read.</exception>
    public static (CaseIndex Index, int Documents) For(string question, string folder)
    {
        using var opened = CaseFolder.Open(folder);
        var documents = opened.Count;
        if (documents <= MostAsked) return (Of(opened), documents);
        Put(opened);
        return (Joined(opened.Assembled(QuestionTerms.Of(question), MostAsked)), documents);
    }

    /// <summary>The case of some readings.</summary>
    public static CaseIndex Of(IReadOnlyList<StoredReading> stored) => Of(CaseBuilder.Build([.. stored.Select(one => one.Reading)]), stored);

    /// <summary>Puts the case together and keeps it; null where it is kept already.</summary>
    private static CaseIndex? Put(CaseFolder folder)
    {
        var version = PipelineVersion.OfCase(AppContext.BaseDirectory);
        var key = folder.AssemblyKey(version);
        if (folder.IsAssembled(key)) return null;
        var built = CaseBuilder.Build(folder.AllReadings());
        folder.Keep(version, key, SliceCutter.Cut(built)); // before it is indexed: in a large case there is no room for both
        return new(built, folder.Unread());
    }

    private static CaseIndex Joined(IEnumerable<(StoredReading Stored, CaseSlice Slice)> assembled)
    {
        var parts = assembled.ToList();
        return Of(SliceJoiner.Join(parts.Select(part => (part.Stored.Reading, part.Slice))), parts.Select(part => part.Stored));
    }

    private static CaseIndex Of(Case @case, IEnumerable<StoredReading> stored) =>
        new(@case, stored.Where(one => one.State != DocumentState.Read).Select(one => one.Reading.Document.Id).ToHashSet(StringComparer.Ordinal));
}
