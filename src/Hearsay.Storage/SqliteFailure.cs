using Microsoft.Data.Sqlite;

namespace Hearsay.Storage;

/// <summary>Says in words what SQLite's result codes mean for a case.</summary>
internal static class SqliteFailure
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static CaseFolderException In(string file, SqliteException failure) => new(file, Reason(failure), failure);

    private static string Reason(SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or Locked => "another process keeps the case locked; try again when it is done",
        ReadOnly => "the case cannot be written: the file or its folder is read-only",
        InputOutput => "the case cannot be read or written: the disk reports an error, or is full",
        Corrupt or NotADatabase => "the case is damaged: this is not, or no longer, a whole SQLite database. Restore it from a copy, or read the documents into a new case",
        Full => "the disk is full; what was read before this is kept",
        CannotOpen => "the case cannot be opened or created there",
        _ => $"the case cannot be used (SQLite result {failure.SqliteErrorCode})",
    };
}
