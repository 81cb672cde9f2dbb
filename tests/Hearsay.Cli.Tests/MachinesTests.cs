using static Hearsay.Cli.Tests.HearsayProcess;

namespace Hearsay.Cli.Tests;

/// <summary>A text is read alike on machines with vectors of 512 bits, of 256 and of 128.</summary>
public sealed class MachinesTests
{
    private static readonly string[] Articles = [.. Directory.EnumerateFiles(SampleAffairTests.Samples, "*.txt").Order(StringComparer.Ordinal).Take(2)];

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    public void Every_label_and_every_fact_is_the_same_without_wide_vectors(string setting)
    {
        Assert.NotEmpty(Articles);
        foreach (var command in new string[][] { ["parse"], ["read", "--json"] })
        {
            var (code, wide, _) = Run([.. command, .. Articles]);
            var (narrowCode, narrow, _) = RunWith(setting, "0", [.. command, .. Articles]);
            Assert.Equal((ExitCode.Done, ExitCode.Done), (code, narrowCode));
            Assert.NotEmpty(wide);
            Assert.Equal(wide, narrow);
        }
    }
}
