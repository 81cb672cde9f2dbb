using System.Collections.Immutable;
using Hearsay.Facts.Factuality;

namespace Hearsay.Facts.Events;

/// <summary>
/// Codes an event in PLOVER's terms (manual, draft 0.8): what is only announced is coded as the agreement or threat that the announcement is,
/// and what is refused or does not come about as a rejection.
/// </summary>
internal sealed class PloverCoding(Ontology.Ontology ontology)
{
    /// <summary>The code under which an event stands, given the code of what it would be if it happened.</summary>
    public string? Code(string? code, Modality modality, ImmutableArray<FactualityJudgement> judgements)
    {
        if (code is null || ontology.Plover(code) is not { } root) return code;
        if (judgements.Any(judgement => judgement.Value is FactualityValue.CertainNegative or FactualityValue.ProbableNegative or FactualityValue.PossibleNegative)) return root.Refused ?? code;
        return modality is Modality.Future or Modality.Planned or Modality.Intended ? root.Ahead ?? code : code;
    }
}
