
namespace Hearsay.Facts.Ontology;

/// <summary>A root code of PLOVER (manual, draft 0.8, 2021).</summary>
/// <param name="Code">The code: <c>CONSULT</c>.</param>
/// <param name="Label">What it stands for.</param>
/// <param name="Quad">The quad class: verbal or material, cooperation or conflict.</param>
/// <param name="Ahead">The code of the same thing when it is yet to come.</param>
/// <param name="Refused">The code of the same thing when it is refused or does not come about.</param>
/// <param name="Family">The code itself or, for codes that corpora do not tell apart, the name that they share.</param>
public sealed record PloverCode(string Code, string Label, string Quad, string? Ahead, string? Refused, string Family);
