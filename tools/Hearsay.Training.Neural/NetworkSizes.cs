namespace Hearsay.Training.Neural;

/// <summary>The widths of the network's layers, in units, and the rates of dropout.</summary>
internal sealed record NetworkSizes(int Word, int Hidden, int Arc, int Label, double Dropout, double WordDropout);
