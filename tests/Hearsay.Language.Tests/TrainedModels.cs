using Hearsay.Language.Conllu;

namespace Hearsay.Language.Tests;

/// <summary>The models of the repository, loaded once.</summary>
internal static class TrainedModels
{
    private static readonly Lazy<Analyzer> Loaded = new(() => Language.Analyzer.Load(Folder));

    internal static string Folder => Path.Combine(AppContext.BaseDirectory, "models");

    internal static Analyzer Analyzer => Loaded.Value;

    internal static Analyzer FastAnalyzer { get; } = Language.Analyzer.Load(Folder, AnalyzerTier.Fast);

    internal static Analysis Read(string text) => Analyzer.Analyze(RunningText.AsDocument("a text", text));
}
