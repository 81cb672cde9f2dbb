namespace Hearsay.Training.Neural.Networks;

/// <summary>The widths of the network's layers, in units, and the rates of dropout.</summary>
internal sealed record NetworkSizes(int Word, int Hidden, int Tag, int Arc, int Label, int Name)
{
    public float Dropout { get; init; }

    public float WordDropout { get; init; }

    public float RecurrentDropout { get; init; }
}
