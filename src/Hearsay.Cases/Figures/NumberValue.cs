namespace Hearsay.Cases.Figures;

/// <summary>What number a text gives: the least and the most that it can mean, and how finely it tells it.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most; positive infinity for "at least".</param>
/// <param name="Grain">The unit of its last digit that is no zero at the end of a large number: of 102 million a million. 0 where it is exact.</param>
internal readonly record struct NumberValue(double Low, double High, double Grain)
{
    private const double RoundedShare = 0.8;
    private const double RoundedBelow = 0.9;
    private const double VagueRatio = 1.6;

    /// <summary>The number to reckon with: the bound that is given.</summary>
    public double Figure => double.IsPositiveInfinity(High) ? Low : High;

    /// <summary>Whether it is a count at all, as "dozens" is none.</summary>
    public bool IsVague => !double.IsPositiveInfinity(High) && Low > 0 && High > VagueRatio * Low;

    /// <summary>Whether two cannot both hold of one thing, by more than rounding: a least number that allows the other is an earlier or another count.</summary>
    public bool Differs(NumberValue other)
    {
        var (less, more) = (Math.Min(Figure, other.Figure), Math.Max(Figure, other.Figure));
        var apart = less < RoundedShare * more;
        if (IsVague || other.IsVague) return apart && Math.Min(High, other.High) < RoundedShare * Math.Max(Low, other.Low);
        if ((double.IsPositiveInfinity(High) && other.Low <= 0 && other.High > 0) || (double.IsPositiveInfinity(other.High) && Low <= 0 && High > 0)) return IsBelow(other) || other.IsBelow(this); // "at least 50", "up to 65"
        if (double.IsPositiveInfinity(High) || double.IsPositiveInfinity(other.High)) return apart || IsBelow(other) || other.IsBelow(this);
        return (Low > other.High || other.Low > High) && more - less >= Math.Max(Grain, other.Grain);
    }

    // "35" is less than "more than 40" by more than rounding; and no least number holds it.
    private bool IsBelow(NumberValue least) => !double.IsPositiveInfinity(High) && double.IsPositiveInfinity(least.High) && High < RoundedBelow * least.Low;

    /// <summary>How far apart two are: the greater over the lesser; a great number where one is none.</summary>
    public double Ratio(NumberValue other)
    {
        var (less, more) = (Math.Min(Figure, other.Figure), Math.Max(Figure, other.Figure));
        return less > 0 ? more / less : double.MaxValue;
    }
}
