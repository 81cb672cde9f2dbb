using System.Text;
using CsCheck;
using Hearsay.Text;

namespace Hearsay.Formats.Tests;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_path_to_nothing_is_missing() => AssertFails("no-such-file.txt", FormatDiagnostics.Missing);

    [Fact]
    public void A_folder_is_no_document() => AssertFails(folder.Path, FormatDiagnostics.Folder);

    [Fact]
    public void A_file_without_bytes_is_empty() => AssertFails(folder.Write("a.txt", ""), FormatDiagnostics.Empty);

    [Fact]
    public void A_file_of_blanks_is_empty() => AssertFails(folder.Write("a.txt", " \r\n\t\n"), FormatDiagnostics.Empty);

    [Fact]
    public void A_file_that_may_not_be_opened_is_unreadable()
    {
        var path = folder.Write("a.txt", "Text.");
        if (OperatingSystem.IsWindows()) return;
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is forbidden to root.");
        File.SetUnixFileMode(path, UnixFileMode.None);
        AssertFails(path, FormatDiagnostics.Unreadable);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_too_large_and_is_not_loaded()
    {
        var path = Path.Combine(folder.Path, "line.txt");
        using (var stream = File.Create(path)) stream.SetLength(100L << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertFails(path, FormatDiagnostics.TooLarge);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A })]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 })]
    [InlineData(new byte[] { 1, 2, 3, 0, 0, 9, 0, 0, 200, 7 })]
    public void A_file_that_is_no_text_is_binary(byte[] bytes) => AssertFails(folder.Write("a.txt", bytes), FormatDiagnostics.Binary);

    [Fact]
    public void Text_is_kept_character_for_character_less_a_mark()
    {
        const string Text = "A headline\r\n\r\n  Čačak – “quoted” \t\n\nLast 😀 line.";
        Assert.Equal(Text, Read("a.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]).Text.ToString());
        Assert.Equal(Text, Read("b.txt", Encoding.UTF8.GetBytes(Text)).Text.ToString());
    }

    [Fact]
    public void The_same_file_gives_the_same_identity_and_another_name_or_byte_another()
    {
        var first = Read("a.txt", "Text."u8.ToArray()).Id;
        Assert.Equal(first, Read("a.txt", "Text."u8.ToArray()).Id);
        Assert.NotEqual(first, Read("b.txt", "Text."u8.ToArray()).Id);
        Assert.NotEqual(first, Read("a.txt", "Text!"u8.ToArray()).Id);
    }

    [Fact]
    public void A_given_day_stands_where_the_document_states_none()
    {
        var path = folder.Write("a.txt", "A minister resigned.");
        var published = DocumentReader.Read(path, new DateOnly(2019, 11, 22)).Value!.Published;
        Assert.Equal(new(DateInterval.Day(new(2019, 11, 22)), PublicationBasis.Given), published);
    }

    [Fact]
    public void Random_bytes_never_crash_the_reader() => Gen.Select(Gen.Byte.Array[0, 300], Gen.Bool).Sample(
        (bytes, page) => AssertWhole(folder.Write(page ? "random.html" : "random.txt", bytes)), iter: 500, threads: 1);

    [Fact]
    public void Random_text_keeps_the_laws_of_blocks() => Gen.Select(Gen.String[0, 300], Gen.Bool).Sample(
        (text, page) => AssertWhole(folder.Write(page ? "random.html" : "random.txt", text)), iter: 500, threads: 1);

    private static void AssertWhole(string path)
    {
        var outcome = DocumentReader.Read(path);
        if (outcome.Value is not { } document)
        {
            Assert.StartsWith("HS", outcome.Failure!.Code, StringComparison.Ordinal);
            return;
        }
        var end = 0;
        foreach (var block in document.Blocks)
        {
            Assert.InRange(block.Span.Start, end, document.Text.Length);
            Assert.True(block.Span.Length > 0);
            var text = document.Text.Substring(block.Span);
            Assert.False(text[0] is '\n' or '\r' || text[^1] is '\n' or '\r');
            end = block.Span.End;
        }
        Assert.Equal(document.Blocks, DocumentReader.Read(path).Value!.Blocks);
    }

    private Document Read(string name, byte[] bytes) => DocumentReader.Read(folder.Write(name, bytes)).Value!;

    private static void AssertFails(string path, string code)
    {
        var outcome = DocumentReader.Read(path);
        Assert.Null(outcome.Value);
        Assert.Equal(code, outcome.Failure!.Code);
        Assert.DoesNotContain('\n', outcome.Failure.Message);
    }
}
