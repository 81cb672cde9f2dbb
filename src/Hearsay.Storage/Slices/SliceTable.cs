using Dapper;
using Hearsay.Cases.Slices;
using Hearsay.Text;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storage.Slices;

/// <summary>The case that was put together last, document by document, with the key of what it was put together from. It is a cache: what is in it can be computed again.</summary>
internal sealed class SliceTable(SqliteConnection connection)
{
    /// <summary>Makes the tables where they are missing; a program that does not know them can use the case all the same.</summary>
    public const string Create = """
        CREATE TABLE IF NOT EXISTS slice (document INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS assembly (key TEXT NOT NULL);
        """;

    /// <summary>The key of the documents as they are now, and of the version of what puts them together.</summary>
    public string Key(string version)
    {
        var fields = new List<string> { version };
        foreach (var (number, id, read, given) in connection.Query<(long, string, string, string?)>("SELECT number, id, version, given FROM document ORDER BY number"))
            fields.AddRange([number.ToString(System.Globalization.CultureInfo.InvariantCulture), id, read, given ?? ""]);
        return ContentHash.Of([.. fields]);
    }

    public bool Holds(string key) => connection.ExecuteScalar<string>("SELECT key FROM assembly") == key;

    /// <summary>Keeps the slices of all documents instead of those that were there; false, and nothing is changed, where the documents are others by now.</summary>
    public bool Keep(string version, string key, IEnumerable<(string Document, CaseSlice Slice)> slices)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Key(version) != key) return false;
        connection.Execute("DELETE FROM slice; DELETE FROM assembly; INSERT INTO assembly (key) VALUES (@key)", new { key }, transaction);
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO slice (document, bytes) SELECT number, @bytes FROM document WHERE id = @document";
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
        PackedJson.Parse(connection.QueryFirst<byte[]>("SELECT bytes FROM slice WHERE document = @document", new { document }), SliceJsonContext.Default.CaseSlice);
}
