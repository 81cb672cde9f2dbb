using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Formats.Bytes;

/// <summary>Reads the bytes of a file, or says why it cannot.</summary>
internal static class FileContent
{
    /// <summary>The largest file that is read, in bytes. A long book is two million; what is larger is a dump, not a document.</summary>
    public const int Limit = 32 * 1024 * 1024;

    /// <summary>The bytes; null, with the reason in <paramref name="failure"/>, where there are none to be had.</summary>
    public static byte[]? Read(string path, out Diagnostic? failure)
    {
        failure = null;
        try
        {
            if (Directory.Exists(path)) return Fail(FormatDiagnostics.Folder, "is a folder, not a file", out failure);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(stream, out failure);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Fail(FormatDiagnostics.Missing, "there is no such file", out failure);
        }
        catch (UnauthorizedAccessException)
        {
            return Fail(FormatDiagnostics.Unreadable, "may not be read: permission denied", out failure);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return Fail(FormatDiagnostics.Unreadable, "cannot be read: " + FirstLine(exception.Message), out failure);
        }
    }

    // Streams that do not know their length (pipes) are read up to the limit and one byte.
    private static byte[]? Read(FileStream stream, out Diagnostic? failure)
    {
        failure = null;
        if (stream.CanSeek && stream.Length > Limit) return FailTooLarge(stream.Length, out failure);
        using var buffer = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > Limit) return FailTooLarge(buffer.Length, out failure);
        }
        return buffer.Length == 0 ? Fail(FormatDiagnostics.Empty, "is empty", out failure) : buffer.ToArray();
    }

    private static byte[]? FailTooLarge(long length, out Diagnostic? failure) => Fail(
        FormatDiagnostics.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"is too large: {Mebibytes(length)} MB, and at most {Mebibytes(Limit)} MB are read of a document"),
        out failure);

    private static long Mebibytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;

    private static byte[]? Fail(string code, string message, out Diagnostic? failure)
    {
        failure = new Diagnostic(code, message);
        return null;
    }

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd();
}
