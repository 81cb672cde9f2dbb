using Hearsay.Cli.Pipeline;

namespace Hearsay.Cli.Tests.Pipeline;

public sealed class OrderedWorkTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_inputs()
    {
        var results = OrderedWork.Run(Enumerable.Range(0, 200), number =>
        {
            if (number % 7 == 0) Thread.Sleep(2);
            return number * 2;
        }, 4);
        Assert.Equal(Enumerable.Range(0, 200).Select(number => (number, number * 2)), results);
    }

    [Fact]
    public void Work_does_not_run_far_ahead_of_the_reader()
    {
        var started = 0;
        using var results = OrderedWork.Run(Enumerable.Range(0, 1000), number => Interlocked.Increment(ref started), 2).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.InRange(started, 1, 9);
    }
}
