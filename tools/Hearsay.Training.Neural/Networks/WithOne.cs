namespace Hearsay.Training.Neural.Networks;

/// <summary>Rows of states with a one after each, by which a biaffine product gets its biases.</summary>
internal static class WithOne
{
    public static float[] Of(ReadOnlySpan<float> states, int rows, int width)
    {
        var longer = new float[rows * (width + 1)];
        for (var row = 0; row < rows; row++)
        {
            states.Slice(row * width, width).CopyTo(longer.AsSpan(row * (width + 1)));
            longer[(row * (width + 1)) + width] = 1;
        }
        return longer;
    }
}
