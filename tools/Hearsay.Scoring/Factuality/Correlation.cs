namespace Hearsay.Scoring.Factuality;

/// <summary>Pearson's coefficient of correlation of two series, added up pair by pair.</summary>
internal sealed class Correlation
{
    private double left;
    private double right;
    private double leftSquares;
    private double rightSquares;
    private double products;

    /// <summary>How many pairs there are.</summary>
    public int Count { get; private set; }

    /// <summary>The coefficient; 0 where either series does not vary.</summary>
    public double Value
    {
        get
        {
            var spread = ((leftSquares * Count) - (left * left)) * ((rightSquares * Count) - (right * right));
            return spread <= 0 ? 0 : ((products * Count) - (left * right)) / Math.Sqrt(spread);
        }
    }

    /// <summary>Adds a pair.</summary>
    public void Add(double one, double other)
    {
        Count++;
        (left, right) = (left + one, right + other);
        (leftSquares, rightSquares, products) = (leftSquares + (one * one), rightSquares + (other * other), products + (one * other));
    }
}
