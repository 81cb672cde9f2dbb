namespace Hearsay.Language;

/// <summary>Which models tag and parse.</summary>
public enum AnalyzerTier
{
    /// <summary>Bidirectional LSTM layers with a biaffine parser: the better trees.</summary>
    Accurate,

    /// <summary>Averaged perceptrons with a transition-based parser: several times as fast.</summary>
    Fast,
}
