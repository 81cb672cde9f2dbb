namespace Hearsay.Cli.Evaluation;

/// <summary>What is to be scored.</summary>
/// <param name="Path">The corpus: a file or a folder.</param>
/// <param name="Limit">How many documents or sentences of it at most.</param>
/// <param name="DataFolder">Where the program's own models and lexicons lie.</param>
/// <param name="Verbose">Whether failures are to be listed, where the measure can.</param>
internal sealed record EvaluationRequest(string Path, int Limit, string DataFolder, bool Verbose = false)
{
    /// <summary>The folder of the trained models.</summary>
    public string Models => System.IO.Path.Combine(DataFolder, "models");

    /// <summary>The folder of the lexicons.</summary>
    public string Ontology => System.IO.Path.Combine(DataFolder, "ontology");
}
