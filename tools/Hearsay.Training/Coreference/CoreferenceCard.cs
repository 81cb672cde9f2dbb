using System.Globalization;
using Hearsay.Scoring.Coreference;
using Hearsay.Text;

namespace Hearsay.Training.Coreference;

/// <summary>The card of the model of coreference.</summary>
internal static class CoreferenceCard
{
    internal static string Of(TrainingPlan plan, ClusterScore<TextSpan> score, double gap) => string.Create(CultureInfo.InvariantCulture, $"""
        # english-coreference.model

        Which earlier mention a mention is one with, if any: a log-linear ranking of antecedents (Durrett and Klein 2013) over hashed features of
        words, grammar, paths in the tree, distance, agreement, quotations and the chains made so far. Mentions come from the trees; names are tied before.

        Made by `dotnet run -c Release --project tools/Hearsay.Training -- coreference --data DATA`, {plan.Rounds} rounds.

        | data | licence |
        |---|---|
        | OntoGUM, train (128 documents), with the trees of GUM | annotation CC BY 4.0; texts by genre CC BY 2.5, CC BY-SA 3.0, CC BY 4.0, public domain |
        | LitBank (100 novels, beginnings) | CC BY 4.0; novels in the public domain in the US |
        | GAP, development (2000 paragraphs, of each a pronoun and two names) | Apache-2.0; paragraphs from Wikipedia |

        | OntoGUM, dev (20 documents, not trained on), trees and names predicted | figure |
        |---|---:|
        | mentions, recall / precision | {score.MentionRecall:F1} / {score.MentionPrecision:F1} |
        | MUC F1 | {score.Muc:F1} |
        | B³ F1 | {score.BCubed:F1} |
        | CEAF-e F1 | {score.Ceafe:F1} |
        | CoNLL F1 | {score.Conll:F1} |
        | GAP, validation (454 paragraphs, not trained on): F1 | {gap:F1} |

        The costs of its mistakes were chosen on OntoGUM's dev part. GAP's validation part was read for errors while features were chosen.

        """);
}
