using System.Globalization;
using Hearsay.Cases.Events;

namespace Hearsay.Cases.Lexicons;

/// <summary>How much each sign of two tellings being of one event weighs; trained, see the file.</summary>
internal sealed class EventWeights
{
    private readonly Dictionary<EventSign, double> weights;

    public EventWeights(YamlFile file)
    {
        Threshold = double.Parse(file.List("threshold")[0], CultureInfo.InvariantCulture);
        weights = file.Map("weights").ToDictionary(
            pair => Enum.Parse<EventSign>(pair.Key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            pair => double.Parse(pair.Value[0], CultureInfo.InvariantCulture));
    }

    /// <summary>The score from which two tellings count as one event.</summary>
    public double Threshold { get; }

    /// <summary>The weight of a sign; zero for one that the file leaves out.</summary>
    public double Of(EventSign sign) => weights.GetValueOrDefault(sign);
}
