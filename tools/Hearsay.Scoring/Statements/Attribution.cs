using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Scoring.Statements;

/// <summary>A source, a cue and a content, each of any number of spans (PARC, PolNeAR).</summary>
internal sealed record Attribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content)
{
    /// <summary>The spans of the given role: 0 source, 1 cue, 2 content.</summary>
    public ImmutableArray<TextSpan> In(int role) => role switch { 0 => Source, 1 => Cue, _ => Content };
}
