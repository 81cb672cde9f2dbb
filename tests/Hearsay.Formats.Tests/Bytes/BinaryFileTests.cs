using Hearsay.Formats.Bytes;

namespace Hearsay.Formats.Tests.Bytes;

public sealed class BinaryFileTests
{
    [Theory]
    [InlineData("%PDF-1.7 and more", "a PDF file"), InlineData("GIF89a", "a GIF picture"), InlineData("{\\rtf1 text}", "an RTF file")]
    public void Known_kinds_are_named(string start, string name) =>
        Assert.EndsWith(name, BinaryFile.Recognise(System.Text.Encoding.ASCII.GetBytes(start))!.Message, StringComparison.Ordinal);

    [Fact]
    public void Text_with_tabs_breaks_and_accents_is_no_binary() =>
        Assert.Null(BinaryFile.Recognise("A\tname\r\nŽarko\f"u8));

    [Fact]
    public void Zero_bytes_among_others_are_binary() =>
        Assert.Equal(FormatDiagnostics.Binary, BinaryFile.Recognise([65, 0, 0, 66, 67, 0, 68, 69, 70])?.Code);
}
