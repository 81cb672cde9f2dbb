namespace Hearsay.Storage;

/// <summary>The tables of <c>case.db</c>.</summary>
internal static class Schema
{
    /// <summary>Marks the file as a case: the letters "Hrsy".</summary>
    public const long ApplicationId = 0x48727379;

    /// <summary>The version of these tables, and of the form of the readings in them.</summary>
    public const long Version = 2;

    /// <summary>Makes the tables. The text is kept a second time in the index, which gives excerpts.</summary>
    public const string Create = """
        PRAGMA application_id = 1215460217;
        PRAGMA user_version = 2;
        CREATE TABLE document (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            source TEXT NOT NULL,
            state TEXT NOT NULL,
            version TEXT NOT NULL,
            given TEXT,
            reading BLOB NOT NULL
        );
        CREATE VIRTUAL TABLE passage USING fts5 (title, text, tokenize = "unicode61 remove_diacritics 2");
        """;
}
