using System.Text;
using CsCheck;
using Hearsay.Formats.Bytes;

namespace Hearsay.Formats.Tests.Bytes;

public sealed class TextDecoderTests
{
    private const string Serbian = "Čovek je predao kesu drugom čoveku na parkingu, a žena iz susedne zgrade je sve snimila. Šef službe kaže da još ništa nije potvrđeno.";
    private const string Russian = "Мужчина передал пакет другому мужчине на стоянке, и всё это попало на видео. Министерство отказалось от комментариев.";
    private const string French = "Le ministre a déclaré mercredi que l’accord était « très près » d’être signé, après l’échec des négociations de février.";

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE"), InlineData("utf-32"), InlineData("utf-32BE")]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var decoded = TextDecoder.Decode([.. encoding.Preamble, .. encoding.GetBytes(Serbian)], null);
        Assert.Equal(Serbian, decoded.Text);
        Assert.Equal(0, decoded.Replaced);
    }

    [Theory]
    [InlineData("utf-16", French), InlineData("utf-16BE", French), InlineData("utf-16", Russian), InlineData("utf-16BE", Russian)]
    public void Utf16_without_a_mark_is_told_by_its_zeros(string name, string text) =>
        Assert.Equal(text, TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text), null).Text);

    [Theory]
    [InlineData("windows-1250", Serbian), InlineData("windows-1251", Russian), InlineData("windows-1252", French), InlineData("koi8-r", Russian), InlineData("iso-8859-2", Serbian)]
    public void A_legacy_code_page_is_told_by_its_letters(string name, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(text);
        Assert.Equal(text, TextDecoder.Decode(bytes, null).Text);
    }

    [Fact]
    public void A_declared_encoding_counts_where_the_bytes_are_not_utf8()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1254")!.GetBytes("İş ve ışık.");
        Assert.Equal("İş ve ışık.", TextDecoder.Decode(bytes, "windows-1254").Text);
    }

    [Fact]
    public void Utf8_goes_before_a_declaration_of_something_else() =>
        Assert.Equal(French, TextDecoder.Decode(Encoding.UTF8.GetBytes(French), "iso-8859-1").Text);

    [Fact]
    public void A_declared_encoding_that_does_not_exist_is_passed_over() =>
        Assert.Equal("déjà", TextDecoder.Decode([0x64, 0xE9, 0x6A, 0xE0], "no-such-thing").Text);

    [Fact]
    public void A_damaged_place_in_utf8_is_counted_and_the_rest_is_kept()
    {
        var bytes = Encoding.UTF8.GetBytes(Serbian);
        var decoded = TextDecoder.Decode([.. bytes, 0xC4, .. bytes], null);
        Assert.Equal(1, decoded.Replaced);
        Assert.Equal($"{Serbian}\uFFFD{Serbian}", decoded.Text);
    }

    [Fact]
    public void Whatever_is_encoded_in_utf8_comes_back() => Gen.String.Where(text => !text.Any(char.IsSurrogate) && !text.Contains('\0', StringComparison.Ordinal) && !text.StartsWith('\uFEFF') && text.All(character => character > 0x1F))
        .Sample(text => TextDecoder.Decode(Encoding.UTF8.GetBytes(text), null).Text == text);
}
