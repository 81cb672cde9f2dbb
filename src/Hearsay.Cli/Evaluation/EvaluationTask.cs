using Hearsay.Scoring;

namespace Hearsay.Cli.Evaluation;

/// <summary>A measure that <c>hearsay eval</c> knows.</summary>
internal sealed record EvaluationTask(string Name, string Description, Func<EvaluationRequest, IReadOnlyList<Figure>> Score);
