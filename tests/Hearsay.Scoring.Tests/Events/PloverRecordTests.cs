using Hearsay.Scoring.Events;
using Hearsay.Text;

namespace Hearsay.Scoring.Tests.Events;

public sealed class PloverRecordTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void A_record_has_every_place_of_its_source_and_target()
    {
        File.WriteAllText(file, "\tsentence\tsource\ttarget\tgold_root\n1\t\"Lee told \"\"Kim\"\" that Lee\twon.\"\tLee\tKim\tDISAPPROVE\n");

        var record = Assert.Single(PloverRecord.Read(file));

        Assert.Equal("Lee told \"Kim\" that Lee\twon.", record.Sentence);
        Assert.Equal([new TextSpan(0, 3), new TextSpan(20, 3)], record.Sources);
        Assert.Equal([new TextSpan(10, 3)], record.Targets);
        Assert.Equal("ACCUSE", record.Root);
    }

    [Fact]
    public void A_file_without_a_column_is_no_file_of_records()
    {
        File.WriteAllText(file, "sentence\tsource\n");

        Assert.Contains("'target'", Assert.Throws<InvalidDataException>(() => PloverRecord.Read(file)).Message, StringComparison.Ordinal);
    }
}
