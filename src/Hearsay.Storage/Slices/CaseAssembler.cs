using System.Globalization;
using Hearsay.Cases;
using Hearsay.Cases.Dossiers;
using Hearsay.Cases.Slices;
using Hearsay.Facts;

namespace Hearsay.Storage.Slices;

/// <summary>Puts together the dossiers of a case that are not kept as their documents are now; the others are left as they are.</summary>
/// <param name="table">Where what is put together is kept.</param>
/// <param name="load">The readings of documents, each read when it is asked for.</param>
/// <param name="version">The version of what puts the case together.</param>
/// <param name="most">The most documents of a dossier.</param>
internal sealed class CaseAssembler(SliceTable table, Func<IReadOnlyList<KeptDocument>, IReadOnlyList<Reading>> load, string version, int most)
{
    /// <summary>The dossiers; null where another process put other documents into the case meanwhile.</summary>
    public IReadOnlyList<KeptDossier>? PutTogether()
    {
        var documents = table.Documents();
        var whole = WholeKey(documents);
        if (table.IsWhole(whole)) return [.. table.Kept().Select(dossier => new KeptDossier(dossier.Key, dossier.Documents, false))];
        var kept = table.Kept().ToDictionary(dossier => dossier.Key, dossier => dossier.Documents, StringComparer.Ordinal);
        var dossiers = new List<KeptDossier>();
        foreach (var own in Divided(documents))
        {
            var key = SliceTable.Key(version, own);
            var isNew = kept.GetValueOrDefault(key) != own.Count;
            if (isNew && !table.Keep(own, key, SliceCutter.Cut(CaseBuilder.BuildDossier(load(own)), key))) return null;
            dossiers.Add(new(key, own.Count, isNew));
        }
        table.NoteWhole(whole);
        return dossiers;
    }

    /// <summary>Whether all dossiers are kept as the documents are.</summary>
    public bool IsDone() => table.IsWhole(WholeKey(table.Documents()));

    private string WholeKey(IReadOnlyList<KeptDocument> documents) => SliceTable.Key(string.Create(CultureInfo.InvariantCulture, $"{version} {most}"), documents);

    /// <summary>The documents by dossier; the terms are not asked for where there is one alone.</summary>
    private IEnumerable<IReadOnlyList<KeptDocument>> Divided(IReadOnlyList<KeptDocument> documents) => documents.Count <= most ? [documents]
        : DossierFinder.Find(Terms(documents), most).Select(IReadOnlyList<KeptDocument> (members) => [.. members.Select(index => documents[index])]);

    /// <summary>The terms of the documents; of those that have none yet they are found and kept.</summary>
    private IReadOnlyList<DocumentTerms> Terms(IReadOnlyList<KeptDocument> documents)
    {
        var known = table.Terms(version).ToDictionary();
        List<KeptDocument> unknown = [.. documents.Where(document => !known.ContainsKey(document.Number))];
        var found = unknown.Zip(DocumentTerms.Of(load(unknown)), (document, terms) => (document.Number, terms)).ToList();
        table.Keep(version, found);
        foreach (var (number, terms) in found) known[number] = terms;
        return [.. documents.Select(document => known[document.Number])];
    }
}
