using System.Text.Json;
using CsCheck;
using Hearsay.Facts;
using Hearsay.Storage.Readings;

namespace Hearsay.Storage.Tests.Readings;

public sealed class ReadingBytesTests
{
    [Fact]
    public void A_reading_comes_back_as_it_was()
    {
        var reading = SampleReadings.Of("a", "The mayor of Łódź left on Monday 😀.");
        var back = ReadingBytes.Parse(ReadingBytes.Of(reading));
        Assert.Equal(Json(reading), Json(back));
        Assert.Equal(ReadingBytes.Of(reading), ReadingBytes.Of(back));
        Assert.Equal(double.PositiveInfinity, back.Events[0].Quantities[0].High);
        Assert.Equal(reading.Events[0].Time, back.Events[0].Time);
        Assert.Equal(reading.Statements[0].Source, back.Statements[0].Source);
    }

    [Fact]
    public void A_reading_without_items_has_empty_arrays_when_it_comes_back()
    {
        var sample = SampleReadings.Of("a", "Some text here.");
        var back = ReadingBytes.Parse(ReadingBytes.Of(new Reading { Document = sample.Document with { Diagnostics = [] }, Published = sample.Published }));
        Assert.Empty(back.Events);
        Assert.Empty(back.Document.Diagnostics);
    }

    [Fact]
    public void Damaged_bytes_are_told_as_such_and_never_read_as_something_else()
    {
        var bytes = ReadingBytes.Of(SampleReadings.Of("a", "The mayor of Łódź left on Monday."));
        var whole = Json(ReadingBytes.Parse(bytes));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[1, 255]).Sample((place, change) =>
        {
            var damaged = bytes.ToArray();
            damaged[place] ^= (byte)change;
            try
            {
                // The header's level hint may differ without harm; what is read is then the same.
                return Json(ReadingBytes.Parse(damaged)) == whole;
            }
            catch (InvalidDataException)
            {
                return true;
            }
        });
    }

    private static string Json(Reading reading) => JsonSerializer.Serialize(reading, ReadingJsonContext.Default.Reading);
}
