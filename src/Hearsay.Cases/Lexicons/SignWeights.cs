using System.Collections.Immutable;
using System.Globalization;

namespace Hearsay.Cases.Lexicons;

/// <summary>How much each sign of two tellings being of one thing weighs, in a logistic regression; see the file that they are read from.</summary>
/// <typeparam name="TSign">The signs, numbered from zero.</typeparam>
internal sealed class SignWeights<TSign> where TSign : struct, Enum
{
    private readonly Dictionary<TSign, double> weights;

    public SignWeights(YamlFile file)
    {
        Threshold = double.Parse(file.List("threshold")[0], CultureInfo.InvariantCulture);
        weights = file.Map("weights").ToDictionary(
            pair => Enum.Parse<TSign>(pair.Key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            pair => double.Parse(pair.Value[0], CultureInfo.InvariantCulture));
        InOrder = [.. Enum.GetValues<TSign>().Select(Of)];
    }

    /// <summary>The score from which two count as one.</summary>
    public double Threshold { get; }

    /// <summary>The weights by the numbers of their signs.</summary>
    public ImmutableArray<double> InOrder { get; }

    /// <summary>The weight of a sign; zero for one that the file leaves out.</summary>
    public double Of(TSign sign) => weights.GetValueOrDefault(sign);
}
