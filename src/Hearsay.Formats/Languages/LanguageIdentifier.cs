using System.Collections.Frozen;
using Hearsay.Formats.Data;
using Hearsay.Formats.Furniture;
using Lingua;

namespace Hearsay.Formats.Languages;

/// <summary>
/// Tells the language of a text: by its words of grammar where they are English, which costs microseconds; else by the
/// frequencies of its letters, with models that are loaded when the first such text comes.
/// </summary>
internal static class LanguageIdentifier
{
    private const string English = "en";
    private const string Undetermined = "und";

    // Enough letters to tell any two languages apart, and few enough to be quick.
    private const int Sample = 4000;

    // Of the words of an English text, news least of all, about a third are on the list; of others hardly one in thirty.
    private const double EnglishShare = 0.16;
    private const double ShortEnglishShare = 0.08;
    private const int ShortText = 40;

    // A few words are English until shown to be something else.
    private const double SureOfAnother = 0.5;

    private static readonly WordLists Lists = WordLists.Load("languages");
    private static readonly FrozenSet<string> EnglishWords = Lists[English];
    private static readonly Lazy<LanguageDetector> Detector = new(() => LanguageDetectorBuilder
        .FromLanguages([.. Enum.GetValues<Language>().Where(language => language != Language.Unknown && Lists["candidates"].Contains(Code(language)))])
        .WithLowAccuracyMode()
        .Build());

    /// <summary>The language of <paramref name="text"/> as a BCP 47 tag; <c>und</c> where it has no letters.</summary>
    public static string Identify(string text)
    {
        var sample = text.Length > Sample ? text[..Sample] : text;
        if (!sample.Any(char.IsLetter)) return Undetermined;
        var latin = IsMostlyLatin(sample);
        var words = new LineWords(sample);
        var share = words.Count == 0 ? 0 : (double)words.CountAll(EnglishWords) / words.Count;
        if (latin && share >= (words.Count < ShortText ? ShortEnglishShare : EnglishShare)) return English;
        var ranked = Detector.Value.ComputeLanguageConfidenceValues(sample);
        if (ranked.Count == 0) return Undetermined;
        var (language, confidence) = ranked.MaxBy(pair => pair.Value);
        if (latin && words.Count < ShortText && confidence < SureOfAnother) return English;
        return language == Language.Unknown ? Undetermined : Tag(language, latin);
    }

    private static string Tag(Language language, bool latin) => language == Language.Serbian && latin ? "sr-Latn" : Code(language);

    private static string Code(Language language) => language.IsoCode6391().ToString().ToLowerInvariant();

    private static bool IsMostlyLatin(string text)
    {
        int letters = 0, latin = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character)) continue;
            letters++;
            if (character < '\u0250' || character is >= '\u1E00' and <= '\u1EFF') latin++;
        }
        return 2 * latin > letters;
    }
}
