namespace Hearsay.Cli.Pipeline;

/// <summary>Runs one piece of work over many inputs on several threads, and gives the results in the order of the inputs.</summary>
internal static class OrderedWork
{
    private const int AheadPerThread = 4;

    /// <summary>Starts lazily and keeps no more than a few results ahead of the caller, so that memory does not grow with the number of inputs.</summary>
    public static IEnumerable<(TInput Input, TResult Result)> Run<TInput, TResult>(
        IEnumerable<TInput> inputs, Func<TInput, TResult> work, int threads)
    {
        var running = new Queue<(TInput Input, Task<TResult> Task)>();
        foreach (var input in inputs)
        {
            running.Enqueue((input, Task.Run(() => work(input))));
            if (running.Count >= threads * AheadPerThread) yield return Next(running);
        }
        while (running.Count > 0) yield return Next(running);
    }

    private static (TInput Input, TResult Result) Next<TInput, TResult>(Queue<(TInput Input, Task<TResult> Task)> running)
    {
        var (input, task) = running.Dequeue();
        return (input, task.GetAwaiter().GetResult());
    }
}
