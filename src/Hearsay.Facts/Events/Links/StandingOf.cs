using System.Collections.Immutable;
using Hearsay.Facts.Factuality;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Events.Links;

/// <summary>Says of a word whether what it tells is a fact, according to whom, and in which statement it stands.</summary>
internal delegate (Modality Modality, ImmutableArray<FactualityJudgement> Judgements, int? Statement) StandingOf(Token word);
