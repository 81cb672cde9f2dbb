namespace Hearsay.Exchange.Report;

/// <summary>A line of the network between two of its points.</summary>
/// <param name="From">The index of one point.</param>
/// <param name="To">The index of the other.</param>
/// <param name="Kind">friendly, hostile, neutral or together.</param>
/// <param name="Words">What it stands for.</param>
internal sealed record NetworkEdge(int From, int To, string Kind, string Words);
