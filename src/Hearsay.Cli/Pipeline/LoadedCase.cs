using Hearsay.Cases;
using Hearsay.Cases.Dossiers;
using Hearsay.Cases.Questions.Asked;
using Hearsay.Cases.Slices;
using Hearsay.Exchange.Documents;
using Hearsay.Storage;

namespace Hearsay.Cli.Pipeline;

/// <summary>Makes the case of a folder, or of readings, ready to be shown. A folder's case is put together, dossier by dossier, where documents have come or changed since, kept, and from then on loaded.</summary>
internal static class LoadedCase
{
    /// <summary>How many documents a question is put to at most: reading more takes longer than a person waits.</summary>
    public const int MostAsked = 100;

    /// <summary>How many documents the screen that a reading ends on tells of at most, where the case has several dossiers.</summary>
    private const int MostTold = 1000;

    /// <summary>The case of a folder, which has to stay open while the case is shown: of one of several dossiers the readings are read from there when they are asked for as a whole.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public static CaseIndex Of(CaseFolder folder)
    {
        var dossiers = Put(folder);
        return dossiers.Count <= 1 ? Joined(folder.Assembled()) : new(CaseJoiner.Join([.. dossiers.Select(dossier => Light(folder, dossier))]), folder.Unread());
    }

    /// <summary>What was put together just now of a folder's case: of one dossier all, of several those into which documents have come, the largest first, up to a number of documents.</summary>
    /// <returns>The case, how many dossiers it is of, and how many there are.</returns>
    public static (CaseIndex Index, int Shown, int All) New(CaseFolder folder)
    {
        var dossiers = Put(folder);
        if (dossiers.Count <= 1) return (Joined(folder.Assembled()), dossiers.Count, dossiers.Count);
        var (shown, documents) = (new List<KeptDossier>(), 0);
        foreach (var dossier in dossiers.Where(dossier => dossier.IsNew).OrderByDescending(dossier => dossier.Documents))
        {
            if (documents + dossier.Documents > MostTold) continue;
            shown.Add(dossier);
            documents += dossier.Documents;
        }
        return (Joined(shown.SelectMany(folder.Assembled)), shown.Count, dossiers.Count);
    }

    /// <summary>What the case of a folder has from the documents that fit a question best; of a small case all.</summary>
    /// <exception cref="CaseFolderException">The folder holds none, or it cannot be read.</exception>
    public static (CaseIndex Index, int Documents) For(string question, string folder)
    {
        using var opened = CaseFolder.Open(folder);
        var documents = opened.Count;
        if (documents <= MostAsked)
        {
            Put(opened);
            return (Joined(opened.Assembled()), documents);
        }
        Put(opened);
        return (Joined(opened.Assembled(QuestionTerms.Of(question), MostAsked)), documents);
    }

    /// <summary>The case of some readings.</summary>
    public static CaseIndex Of(IReadOnlyList<StoredReading> stored) => Of(CaseBuilder.Build([.. stored.Select(one => one.Reading)]), stored);

    /// <summary>The case of a dossier without the readings, of which in a large case there is no room for all.</summary>
    private static Case Light(CaseFolder folder, KeptDossier dossier)
    {
        var whole = SliceJoiner.Join(folder.Assembled(dossier).Select(part => (part.Stored.Reading, part.Slice)));
        return whole with { Documents = [.. whole.Documents.Select(document => document.ReadFrom(() => folder.ReadingOf(document.Id)))] };
    }

    private static IReadOnlyList<KeptDossier> Put(CaseFolder folder) => folder.PutTogether(PipelineVersion.OfCase(AppContext.BaseDirectory));

    private static CaseIndex Joined(IEnumerable<(StoredReading Stored, CaseSlice Slice)> assembled)
    {
        var parts = assembled.ToList();
        return Of(SliceJoiner.Join(parts.Select(part => (part.Stored.Reading, part.Slice))), parts.Select(part => part.Stored));
    }

    private static CaseIndex Of(Case @case, IEnumerable<StoredReading> stored) =>
        new(@case, stored.Where(one => one.State != DocumentState.Read).Select(one => one.Reading.Document.Id).ToHashSet(StringComparer.Ordinal));
}
