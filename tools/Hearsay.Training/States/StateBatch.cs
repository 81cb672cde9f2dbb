using Hearsay.Language.Neural;

namespace Hearsay.Training.States;

/// <summary>What is learned from in one step.</summary>
/// <param name="States">Rows of states, one after the other.</param>
/// <param name="Count">The number of these rows.</param>
/// <param name="Rows">What is scored.</param>
internal sealed record StateBatch(float[] States, int Count, IReadOnlyList<StateRow> Rows)
{
    /// <summary>The states of some documents one after the other, each with the mean of its states as a last row.</summary>
    public static (float[] States, int Count, int[] Starts) Join(IReadOnlyList<WordStates> documents)
    {
        var (width, starts, count) = (documents[0].Width, new int[documents.Count], 0);
        for (var index = 0; index < starts.Length; index++)
        {
            starts[index] = count;
            count += documents[index].Count + 1;
        }
        var states = new float[count * width];
        for (var index = 0; index < starts.Length; index++)
        {
            documents[index].Rows().CopyTo(states.AsSpan(starts[index] * width));
            documents[index].Mean.CopyTo(states.AsSpan((starts[index] + documents[index].Count) * width));
        }
        return (states, count, starts);
    }
}
