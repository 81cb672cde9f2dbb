using System.Globalization;
using Dapper;
using Hearsay.Cases.Dossiers;
using Hearsay.Cases.Slices;
using Hearsay.Text;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storage.Slices;

/// <summary>
/// What was put together of the case, dossier by dossier, and what tells which document belongs into which. It is a cache: what is in it can be computed again.
/// </summary>
internal sealed class SliceTable(SqliteConnection connection)
{
    /// <summary>Makes the tables where they are missing, and takes away those that an earlier program kept a whole case in; a program that does not know them can use the case all the same.</summary>
    public const string Create = """
        DROP TABLE IF EXISTS slice;
        DROP TABLE IF EXISTS assembly;
        CREATE TABLE IF NOT EXISTS part (document INTEGER PRIMARY KEY, dossier TEXT NOT NULL, bytes BLOB NOT NULL);
        CREATE INDEX IF NOT EXISTS part_dossier ON part (dossier);
        CREATE TABLE IF NOT EXISTS whole (key TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS terms (document INTEGER PRIMARY KEY, version TEXT NOT NULL, bytes BLOB NOT NULL);
        """;

    /// <summary>The documents with by what each was read, in ordinal order of their source.</summary>
    public IReadOnlyList<KeptDocument> Documents() => connection.Query<KeptDocument>("SELECT number, id, version, given FROM document ORDER BY source, id").AsList();

    /// <summary>The key of a dossier: of the documents as they are now, and of the version of what puts them together.</summary>
    public static string Key(string version, IEnumerable<KeptDocument> documents) => ContentHash.Of(
        [version, .. documents.SelectMany(document => (string[])[document.Number.ToString(CultureInfo.InvariantCulture), document.Id, document.Version, document.Given ?? ""])]);

    /// <summary>Whether all dossiers of a case are kept whose documents and version have a key.</summary>
    public bool IsWhole(string key) => connection.ExecuteScalar<string>("SELECT key FROM whole") == key;

    /// <summary>Notes that all dossiers are kept.</summary>
    public void NoteWhole(string key) => connection.Execute("DELETE FROM whole; INSERT INTO whole (key) VALUES (@key)", new { key });

    /// <summary>How many documents are kept under each key, in order of the first of them.</summary>
    public IReadOnlyList<(string Key, int Documents)> Kept() =>
        connection.Query<(string Key, long Documents)>("SELECT dossier, count(*) FROM part GROUP BY dossier ORDER BY min(document)").Select(row => (row.Key, (int)row.Documents)).ToList();

    /// <summary>The terms of all documents that have any of a version.</summary>
    public IReadOnlyDictionary<long, DocumentTerms> Terms(string version) => connection.Query<(long Document, byte[] Bytes)>("SELECT document, bytes FROM terms WHERE version = @version", new { version }, buffered: false)
        .ToDictionary(row => row.Document, row => TermBytes.Parse(row.Bytes));

    /// <summary>Keeps the terms of documents.</summary>
    public void Keep(string version, IEnumerable<(long Document, DocumentTerms Terms)> found)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (document, terms) in found)
        {
            connection.Execute("INSERT OR REPLACE INTO terms (document, version, bytes) SELECT number, @version, @bytes FROM document WHERE number = @document",
                new { document, version, bytes = TermBytes.Of(terms) }, transaction);
        }
        transaction.Commit();
    }

    /// <summary>Keeps the slices of a dossier's documents instead of those that were there; false, and nothing is changed, where the documents are others by now.</summary>
    public bool Keep(IReadOnlyList<KeptDocument> documents, string key, IEnumerable<(string Document, CaseSlice Slice)> slices)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!documents.All(IsAsItWas)) return false;
        connection.Execute("DELETE FROM whole; DELETE FROM part WHERE dossier = @key OR document NOT IN (SELECT number FROM document)", new { key }, transaction);
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT OR REPLACE INTO part (document, dossier, bytes) SELECT number, @dossier, @bytes FROM document WHERE id = @document";
        insert.Parameters.AddWithValue("@dossier", key);
        var (document, bytes) = (insert.Parameters.Add("@document", SqliteType.Text), insert.Parameters.Add("@bytes", SqliteType.Blob));
        foreach (var (id, slice) in slices)
        {
            (document.Value, bytes.Value) = (id, PackedJson.Of(slice, SliceJsonContext.Default.CaseSlice));
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
        return true;
    }

    /// <summary>The slice of a document.</summary>
    public CaseSlice Slice(long document) =>
        PackedJson.Parse(connection.QueryFirst<byte[]>("SELECT bytes FROM part WHERE document = @document", new { document }), SliceJsonContext.Default.CaseSlice);

    private bool IsAsItWas(KeptDocument document) =>
        connection.QueryFirstOrDefault<KeptDocument>("SELECT number, id, version, given FROM document WHERE number = @Number", new { document.Number }) == document;
}
