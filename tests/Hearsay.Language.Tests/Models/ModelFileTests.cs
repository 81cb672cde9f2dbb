using System.Security.Cryptography;
using Hearsay.Language.Models;

namespace Hearsay.Language.Tests.Models;

public sealed class ModelFileTests
{
    private const string Name = "some.model";

    private static readonly byte[] Even = new byte[1000];

    private static byte[] Bytes() => new ModelWriter()
        .Section("first").Count(3).String("Größe").Varint(300).Single(0.5f)
        .Section("second").Strings(["a", ""]).Bytes([7])
        .Section("even").Bytes(Even)
        .ToBytes();

    [Fact]
    public void What_was_written_is_read()
    {
        var file = ModelFile.Parse(Name, Bytes());
        var first = file.Section("first");
        Assert.Equal((3, "Größe", 300u, 0.5f), (first.Count(), first.String(), first.Varint(), first.Single()));
        Assert.True(first.AtEnd);
        var second = file.Section("second");
        Assert.Equal(["a", ""], second.Strings());
        Assert.Equal(7, second.SignedBytes(1)[0]);
        Assert.Equal(Even, file.Section("even").Bytes(Even.Length).ToArray());
    }

    [Fact]
    public void A_section_that_can_be_packed_takes_less_than_it_holds() => Assert.True(Bytes().Length < Even.Length / 2);

    [Fact]
    public void A_file_of_the_first_version_is_read()
    {
        // One section, "x", of two bytes, at the length that is its only one.
        byte[] content = [1, 0, 0, 0, 1, 0, 0, 0, (byte)'x', 2, 0, 0, 0, 5, 6];
        byte[] file = [.. ModelFile.Magic, 1, 0, 0, 0, .. SHA256.HashData(content), .. content];
        Assert.Equal(new byte[] { 5, 6 }, ModelFile.Parse(Name, file).Section("x").Bytes(2).ToArray());
    }

    [Fact]
    public void A_section_that_claims_to_be_huge_is_refused()
    {
        byte[] content = [1, 0, 0, 0, 1, 0, 0, 0, (byte)'x', 0, 0, 0, 0x7F, 2, 0, 0, 0, 5, 6];
        byte[] file = [.. ModelFile.Magic, 2, 0, 0, 0, .. SHA256.HashData(content), .. content];
        Assert.Throws<ModelFormatException>(() => ModelFile.Parse(Name, file));
    }

    [Fact]
    public void Any_changed_byte_is_noticed_and_the_file_is_named()
    {
        var bytes = Bytes();
        for (var index = 0; index < bytes.Length; index++)
        {
            var damaged = bytes.ToArray();
            damaged[index] ^= 0x10;
            var exception = Assert.Throws<ModelFormatException>(() => ModelFile.Parse(Name, damaged));
            Assert.Contains(Name, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_cut_is_noticed()
    {
        var bytes = Bytes();
        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<ModelFormatException>(() => ModelFile.Parse(Name, bytes.AsMemory(0, length)));
    }

    [Fact]
    public void A_file_of_another_version_says_so()
    {
        var bytes = Bytes();
        bytes[8] = 9;
        var exception = Assert.Throws<ModelFormatException>(() => ModelFile.Parse(Name, bytes));
        Assert.Contains("version 9", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var exception = Assert.Throws<ModelFormatException>(() => ModelFile.Read("no/such.model"));
        Assert.Equal("no/such.model", exception.Path);
    }

    [Fact]
    public void A_missing_section_is_named()
    {
        var exception = Assert.Throws<ModelFormatException>(() => ModelFile.Parse(Name, Bytes()).Section("third"));
        Assert.Contains("'third'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_past_a_section_is_refused()
    {
        var section = ModelFile.Parse(Name, Bytes()).Section("first");
        section.Bytes(4);
        Assert.Throws<ModelFormatException>(() => section.Bytes(1000).Length);
    }
}
