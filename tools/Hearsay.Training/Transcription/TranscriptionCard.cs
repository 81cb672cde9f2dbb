using System.Globalization;
using Hearsay.Language.Transcription;

namespace Hearsay.Training.Transcription;

/// <summary>The card of the model of names in two scripts.</summary>
internal static class TranscriptionCard
{
    internal static string Of(int pairs, int left, int held, double found, TranscriptionModel model) => string.Create(CultureInfo.InvariantCulture, $"""
        # transcription.model

        Which words in Latin and in Cyrillic letters write one name: trigrams of {model.Groups.Length - 1} letter groups of both scripts (joint source-channel model, Li, Zhang and
        Su 2004), aligned many to many (Jiampojamarn, Kondrak and Sherif 2007), smoothed after Witten and Bell (1991). A pair is weighed by how near either word comes to
        the likeliest transcription of the other, and by its lead over what else might be it.

        Made by `dotnet run -c Release --project tools/Hearsay.Training -- transcription --data DATA`.

        | data | licence |
        |---|---|
        | Wikidata name transliterations (NETransliteration-COLING2018), Russian, train: {pairs} pairs; {left} of them, too unlike to be one name or too long, left out | CC0 1.0 |

        | {held} names held back from the first training, on which the weights were chosen | figure |
        |---|---:|
        | found, with 1 % false | {100 * found:F1} |
        | weight of a Latin word's lead; of a Cyrillic word's; least sum | {model.Rule.LatinLead}; {model.Rule.CyrillicLead}; {model.Rule.Least:F2} |

        """);
}
