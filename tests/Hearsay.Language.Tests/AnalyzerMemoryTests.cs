namespace Hearsay.Language.Tests;

/// <summary>What the process holds can only be told while nothing else runs in it.</summary>
[CollectionDefinition(nameof(AnalyzerMemoryTests), DisableParallelization = true)]
[Collection(nameof(AnalyzerMemoryTests))]
public sealed class AnalyzerMemoryTests
{
    [Fact]
    public void What_is_kept_of_texts_that_were_read_does_not_grow()
    {
        var random = new Random(1);
        Read(40);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Read(200);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 3_000_000);

        // Words that no text before had, among ones that all have.
        void Read(int texts)
        {
            for (var text = 0; text < texts; text++)
                TrainedModels.Read(string.Join(' ', Enumerable.Range(0, 15).Select(_ => $"The {Word()} of {Word()} said on Monday that it would {Word()} the {Word()}.")));
        }

        string Word() => new([.. Enumerable.Range(0, 8).Select(_ => (char)random.Next('a', 'z' + 1))]);
    }
}
