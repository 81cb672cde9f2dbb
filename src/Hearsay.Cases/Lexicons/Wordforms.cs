using System.Collections.Concurrent;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Lexicons;

/// <summary>Stems, stopwords, negators and number words of the language.</summary>
internal sealed class Wordforms
{
    private const int ShortestStem = 3;
    private readonly (string Suffix, string Replacement)[] suffixes;
    private readonly Dictionary<string, string> irregular = new(StringComparer.Ordinal);
    private readonly HashSet<string> stopwords;
    private readonly HashSet<string> negators;
    private readonly HashSet<string> deniers;
    private readonly HashSet<string> unreal;
    private readonly HashSet<string> asking;
    private readonly HashSet<string> undo;
    private readonly HashSet<string> contrasts;
    private readonly HashSet<string> concessions;
    private readonly HashSet<string> formerly;
    private readonly HashSet<string> sayings;
    private readonly HashSet<string> untrue;
    private readonly HashSet<string> truths;
    private readonly HashSet<string> knowing;
    private readonly HashSet<string> shortOf;
    private readonly Dictionary<string, long> numbers;
    private readonly Dictionary<string, string> alike;
    private readonly ConcurrentDictionary<string, string> stems = new(StringComparer.Ordinal);

    public Wordforms(YamlFile file)
    {
        suffixes = [.. file.Rows("suffixes").Select(row => (row[0], row[1]))];
        foreach (var (word, forms) in file.Map("irregular"))
        {
            foreach (var form in forms) irregular[form] = word;
        }
        stopwords = [.. file.List("stopwords")];
        negators = [.. file.List("negators")];
        deniers = [.. file.List("deniers")];
        unreal = [.. file.List("unreal")];
        asking = [.. file.List("asking")];
        (undo, contrasts, concessions) = ([.. file.List("undo")], [.. file.List("contrasts")], [.. file.List("concessions")]);
        formerly = [.. file.List("formerly")];
        (sayings, untrue, truths) = ([.. file.List("sayings")], [.. file.List("untrue")], [.. file.List("truths")]);
        (knowing, shortOf) = ([.. file.List("knowing")], [.. file.List("short-of")]);
        numbers = file.Map("numbers").ToDictionary(pair => pair.Key, pair => long.Parse(pair.Value[0], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        alike = file.Map("alike").SelectMany(pair => pair.Value.Select(word => (Word: Stem(word), As: Stem(pair.Key))))
            .ToDictionary(pair => pair.Word, pair => pair.As, StringComparer.Ordinal);
        Opposites = file.Map("opposites")
            .SelectMany(pair => pair.Value.Select(opposite => (Opposite: Stem(opposite), Of: Stem(pair.Key))))
            .ToDictionary(pair => pair.Opposite, pair => pair.Of, StringComparer.Ordinal);
    }

    /// <summary>Stems that deny another: <c>unharmed</c> and what it denies.</summary>
    public IReadOnlyDictionary<string, string> Opposites { get; }

    /// <summary>The stems and features that sets hold, numbered.</summary>
    public Vocabulary Vocabulary { get; } = new();

    public bool IsStopword(string folded) => stopwords.Contains(folded);

    public bool IsNegator(string folded) => negators.Contains(folded);

    /// <summary>Whether a folded word says of what follows that it is not so.</summary>
    public bool IsDenier(string folded) => deniers.Contains(folded);

    /// <summary>Whether a folded word speaks of what is foretold, wished or supposed.</summary>
    public bool IsUnreal(string folded) => unreal.Contains(folded);

    /// <summary>Whether a folded word right behind a negator leaves the sense as it is: "nothing less than".</summary>
    public bool IsUndoing(string folded) => undo.Contains(folded);

    /// <summary>Whether a folded word sets what follows against what went before.</summary>
    public bool IsContrast(string folded) => contrasts.Contains(folded);

    /// <summary>Whether a folded word before the first of two sets it against the second.</summary>
    public bool IsConcession(string folded) => concessions.Contains(folded);

    /// <summary>Whether a folded word begins a question.</summary>
    public bool IsAsking(string folded) => asking.Contains(folded);

    /// <summary>Whether a folded word is a noun for what has been said ("the report"), or stands for such.</summary>
    public bool IsSaying(string folded) => sayings.Contains(folded);

    /// <summary>Whether a folded word before a denial makes of it one that was given up.</summary>
    public bool IsFormerly(string folded) => formerly.Contains(folded);

    /// <summary>Whether a folded word says that what has been said is not so.</summary>
    public bool IsUntrue(string folded) => untrue.Contains(folded);

    /// <summary>Whether a folded word says that what has been said is so; with a negator, that it is not.</summary>
    public bool IsTruth(string folded) => truths.Contains(folded);

    /// <summary>Whether a folded word speaks of knowing or telling: what is not known is not denied.</summary>
    public bool IsKnowing(string folded) => knowing.Contains(folded);

    /// <summary>Whether a folded word says of what follows that it was nearly so.</summary>
    public bool IsShortOf(string folded) => shortOf.Contains(folded);

    /// <summary>The number that a folded word is, in digits or in letters; null where it is none.</summary>
    public long? Number(string folded) =>
        numbers.TryGetValue(folded, out var number) ? number
        : long.TryParse(folded, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number) ? number : null;

    /// <summary>The stem that stands for a stem and for those that claims use for it.</summary>
    public string Alike(string stem) => alike.GetValueOrDefault(stem, stem);

    /// <summary>What the forms of a folded word share.</summary>
    public string Stem(string folded) => stems.GetOrAdd(folded, MakeStem);

    private string MakeStem(string folded)
    {
        if (irregular.TryGetValue(folded, out var word)) return Strip(word);
        return Strip(folded);
    }

    private string Strip(string word)
    {
        foreach (var (suffix, replacement) in suffixes)
        {
            if (!word.EndsWith(suffix, StringComparison.Ordinal) || word.Length - suffix.Length < ShortestStem) continue;
            var stem = word[..^suffix.Length] + replacement;
            return replacement.Length > 0 ? stem : Undouble(stem);
        }
        return word;
    }

    private static string Undouble(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1]
        : stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem;
}
