using Hearsay.Cli.Pipeline;

namespace Hearsay.Cli.Tests.Pipeline;

public sealed class GivenDatesTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void A_file_has_the_day_that_its_line_names()
    {
        File.WriteAllText(file, "a.txt\t2019-11-21\n\nb.txt\t2020-01-02\n");
        var dates = GivenDates.Read(file);
        Assert.Equal(new DateOnly(2019, 11, 21), dates.For("/some/folder/a.txt"));
        Assert.Null(dates.For("c.txt"));
    }

    [Theory]
    [InlineData("a.txt 2019-11-21")]
    [InlineData("a.txt\t21.11.2019")]
    [InlineData("\t2019-11-21")]
    public void A_line_of_another_form_is_named(string line)
    {
        File.WriteAllText(file, $"ok.txt\t2019-11-21\n{line}\n");
        var failure = Assert.Throws<Failure>(() => GivenDates.Read(file));
        Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, failure.ExitCode);
    }
}
