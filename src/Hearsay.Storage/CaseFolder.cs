using System.Globalization;
using Dapper;
using Hearsay.Cases.Dossiers;
using Hearsay.Cases.Slices;
using Hearsay.Facts;
using Hearsay.Storage.Readings;
using Hearsay.Storage.Slices;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storage;

/// <summary>
/// A case on disk: a folder with <c>case.db</c>, which holds the readings and a full-text index, and <c>judgements.jsonl</c>, what people
/// decided. A document is in it whole or not at all, also when the process is killed; several processes may use one folder.
/// An object serves one thread at a time.
/// </summary>
public sealed class CaseFolder : IDisposable
{
    private const int BusySeconds = 60, Attempts = 10;
    private readonly SqliteConnection connection;
    private readonly string database;
    private readonly SliceTable slices;

    private CaseFolder(string folder, SqliteConnection connection)
    {
        Folder = folder;
        database = DatabaseOf(folder);
        this.connection = connection;
        slices = new SliceTable(connection);
    }

    /// <summary>The folder's path.</summary>
    public string Folder { get; }

    /// <summary>Opens the case in a folder.</summary>
    /// <exception cref="CaseFolderException">There is none, or it cannot be used.</exception>
    public static CaseFolder Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder)) throw new CaseFolderException(folder, "there is no such case folder");
        if (!File.Exists(DatabaseOf(folder))) throw new CaseFolderException(folder, "the folder holds no case: there is no case.db in it");
        return Connect(folder, SqliteOpenMode.ReadWrite);
    }

    /// <summary>Opens the case in a folder, and makes folder and case where they are missing.</summary>
    /// <exception cref="CaseFolderException">It cannot be made or used.</exception>
    public static CaseFolder OpenOrCreate(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            Directory.CreateDirectory(folder);
            using var judgements = new FileStream(Path.Combine(folder, "judgements.jsonl"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CaseFolderException(folder, $"the case folder cannot be written: {failure.Message}", failure);
        }
        return Connect(folder, SqliteOpenMode.ReadWriteCreate);
    }

    /// <summary>By what each document of the case was read, by the document's id.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public IReadOnlyDictionary<string, StoredVersion> Versions() => Guard(() => connection
        .Query<(string Id, string Version, string? Given)>("SELECT id, version, given FROM document")
        .ToDictionary(row => row.Id, row => new StoredVersion(row.Version, Day(row.Given)), StringComparer.Ordinal));

    /// <summary>Puts a document into the case, or replaces what another version read of it. Does nothing where this version has read it already.</summary>
    /// <returns>Whether the case was changed.</returns>
    /// <exception cref="CaseFolderException">The case cannot be written; it is as it was before.</exception>
    public bool Add(StoredReading stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var bytes = ReadingBytes.Of(stored.Reading);
        return Guard(() => Write(stored, bytes));
    }

    /// <summary>How many documents the case has.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public int Count => (int)Guard(() => connection.ExecuteScalar<long>("SELECT count(*) FROM document"));

    /// <summary>All documents in ordinal order of their source, one after another, so that they need not all be in memory.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public IEnumerable<StoredReading> Readings()
    {
        var numbers = Guard(() => connection.Query<long>("SELECT number FROM document ORDER BY source, id").AsList());
        foreach (var number in numbers) yield return Guard(() => Load(number));
    }

    /// <summary>The reading of a document.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read, or has no such document any more.</exception>
    public Reading ReadingOf(string documentId) => Guard(() => Load(connection.QueryFirstOrDefault<long>("SELECT number FROM document WHERE id = @documentId", new { documentId })).Reading);

    /// <summary>The ids of the documents that are kept but were not read.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public IReadOnlySet<string> Unread() => Guard(() => connection.Query<string>("SELECT id FROM document WHERE state <> @read", new { read = nameof(DocumentState.Read) }).ToHashSet(StringComparer.Ordinal));

    /// <summary>
    /// Puts the case together as far as it is not kept: those dossiers into which documents have come, or whose documents were read anew. Killed on its way it goes on where it was.
    /// </summary>
    /// <param name="version">The version of what puts the case together.</param>
    /// <returns>The dossiers of the case.</returns>
    /// <exception cref="CaseFolderException">The case cannot be read or written, or other processes do not cease to change it.</exception>
    public IReadOnlyList<KeptDossier> PutTogether(string version) => PutTogether(version, DossierFinder.Most);

    /// <summary>Whether the case is put together as its documents are, so that putting it together does nothing.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public bool IsPutTogether(string version) => Guard(() => new CaseAssembler(slices, ReadingsOf, version, DossierFinder.Most).IsDone());

    /// <summary>All documents with what the kept case holds of them.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public IEnumerable<(StoredReading Stored, CaseSlice Slice)> Assembled() =>
        WithSlices(Guard(() => connection.Query<long>("SELECT document FROM part ORDER BY document").AsList()));

    /// <summary>The documents of a dossier with what the kept case holds of them.</summary>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public IEnumerable<(StoredReading Stored, CaseSlice Slice)> Assembled(KeptDossier dossier) =>
        WithSlices(Guard(() => connection.Query<long>("SELECT document FROM part WHERE dossier = @Key ORDER BY document", new { dossier.Key }).AsList()));

    /// <summary>The documents that fit words best, with what the kept case holds of them.</summary>
    /// <param name="beginnings">Beginnings of words; a document fits that has any, and the better the rarer they are.</param>
    /// <param name="limit">How many documents at most.</param>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public IEnumerable<(StoredReading Stored, CaseSlice Slice)> Assembled(IEnumerable<string> beginnings, int limit)
    {
        var query = SearchQuery.OfAny(beginnings);
        return query.Length == 0 ? [] : WithSlices(Guard(() =>
            connection.Query<long>("SELECT part.document FROM passage JOIN part ON part.document = passage.rowid WHERE passage MATCH @query ORDER BY rank, part.document LIMIT @limit", new { query, limit }).AsList()));
    }

    /// <summary>Documents that hold all words of a query, the best first.</summary>
    /// <param name="words">Words; those between double quotes stand beside one another.</param>
    /// <param name="limit">How many documents at most.</param>
    /// <exception cref="CaseFolderException">The case cannot be read.</exception>
    public IReadOnlyList<SearchHit> Search(string words, int limit)
    {
        var query = SearchQuery.Of(words);
        if (query.Length == 0) return [];
        return Guard(() => connection.Query<(string Document, string Source, string Excerpt)>(
            """
            SELECT document.id, document.source, snippet(passage, 1, char(0x2068), char(0x2069), ' … ', 24)
            FROM passage JOIN document ON document.number = passage.rowid
            WHERE passage MATCH @query ORDER BY rank, document.source LIMIT @limit
            """,
            new { query, limit }).Select(row => new SearchHit(row.Document, row.Source, row.Excerpt)).ToList());
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    /// <summary>Lets the file grow to so many pages of 4,096 bytes and no further, as a full disk would.</summary>
    internal void LimitPages(int pages) => connection.Execute($"PRAGMA max_page_count = {pages}");

    /// <summary>The documents with by what each was read, in ordinal order of their source.</summary>
    internal IReadOnlyList<KeptDocument> Documents() => Guard(slices.Documents);

    internal IReadOnlyList<KeptDossier> PutTogether(string version, int most)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Guard(() => new CaseAssembler(slices, ReadingsOf, version, most).PutTogether()) is { } dossiers) return dossiers;
        }
        throw new CaseFolderException(database, "other processes go on changing the case; try again when they are done");
    }

    private static string DatabaseOf(string folder) => Path.Combine(folder, "case.db");

    private static CaseFolder Connect(string folder, SqliteOpenMode mode)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = DatabaseOf(folder), Mode = mode, DefaultTimeout = BusySeconds, Pooling = false };
        var opened = new CaseFolder(folder, new SqliteConnection(address.ToString()));
        try
        {
            opened.Guard(opened.Prepare);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private int Prepare()
    {
        connection.Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        if (IsPrepared()) return connection.Execute(SliceTable.Create);
        using var transaction = connection.BeginTransaction(deferred: false);
        if (!IsPrepared()) connection.Execute(Schema.Create, transaction: transaction);
        connection.Execute(SliceTable.Create, transaction: transaction);
        transaction.Commit();
        return 0;
    }

    private bool IsPrepared()
    {
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0) return false;
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != Schema.ApplicationId)
            throw new CaseFolderException(database, "this SQLite database is no case of this program");
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (version != Schema.Version)
            throw new CaseFolderException(database, string.Create(CultureInfo.InvariantCulture, $"the case has version {version}, and this program reads version {Schema.Version}: read its documents into a new case"));
        return true;
    }

    private bool Write(StoredReading stored, byte[] bytes)
    {
        var document = stored.Reading.Document;
        var given = stored.Given?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Find(document.Id) is { } known)
        {
            if (known == new StoredVersion(stored.Version, stored.Given)) return false;
            connection.Execute("DELETE FROM passage WHERE rowid = (SELECT number FROM document WHERE id = @Id)", new { document.Id }, transaction);
            connection.Execute("DELETE FROM terms WHERE document = (SELECT number FROM document WHERE id = @Id)", new { document.Id }, transaction);
            connection.Execute("DELETE FROM document WHERE id = @Id", new { document.Id }, transaction);
        }
        connection.Execute(
            """
            INSERT INTO document (id, source, state, version, given, reading) VALUES (@Id, @Source, @State, @Version, @given, @bytes);
            INSERT INTO passage (rowid, title, text) VALUES (last_insert_rowid(), @Title, @Text);
            """,
            new { document.Id, document.Source, State = stored.State.ToString(), stored.Version, given, bytes, document.Title, Text = document.Text.ToString() },
            transaction);
        transaction.Commit();
        return true;
    }

    private IEnumerable<(StoredReading Stored, CaseSlice Slice)> WithSlices(IReadOnlyList<long> numbers)
    {
        foreach (var number in numbers) yield return Guard(() => (Load(number), slices.Slice(number)));
    }

    private StoredVersion? Find(string documentId)
    {
        var row = connection.QueryFirstOrDefault<(string? Version, string? Given)>(
            "SELECT version, given FROM document WHERE id = @documentId", new { documentId });
        return row.Version is null ? null : new StoredVersion(row.Version, Day(row.Given));
    }

    /// <summary>The readings of documents, each read when it is asked for; until then none is in memory.</summary>
    internal IReadOnlyList<Reading> ReadingsOf(IReadOnlyList<KeptDocument> documents) => new StoredReadings(documents.Count, index =>
    {
        var (document, stored) = (documents[index], Guard(() => Load(documents[index].Number)));
        return stored.Reading.Document.Id == document.Id && stored.Version == document.Version && stored.Given == Day(document.Given) ? stored.Reading : throw Changed();
    });

    private CaseFolderException Changed() => new(database, "a document was read anew by another process meanwhile; try again");

    private StoredReading Load(long number)
    {
        var row = connection.QueryFirstOrDefault<(string State, string Version, string? Given, byte[]? Bytes)>(
            "SELECT state, version, given, reading FROM document WHERE number = @number", new { number });
        if (row.Bytes is null) throw Changed();
        if (!Enum.TryParse<DocumentState>(row.State, out var state)) throw new InvalidDataException($"The state '{row.State}' is unknown.");
        return new(ReadingBytes.Parse(row.Bytes), state, row.Version, Day(row.Given));
    }

    private static DateOnly? Day(string? words) => words is null ? null : DateOnly.ParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.In(database, failure);
        }
        catch (InvalidDataException failure)
        {
            throw new CaseFolderException(database, "a reading in the case is damaged, or of another version; read its document into a new case", failure);
        }
    }
}
