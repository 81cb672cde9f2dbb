using System.Globalization;
using Hearsay.Cases.Conflicts;

namespace Hearsay.Cases.Lexicons;

/// <summary>Words by which counts and measures are told.</summary>
internal sealed class FigureWords
{
    private readonly Dictionary<string, double> numbers;
    private readonly Dictionary<string, double> multipliers;
    private readonly Dictionary<string, (double Low, double High)> vague;
    private readonly Dictionary<string, Bound> bounds;
    private readonly Dictionary<string, string> currencies;
    private readonly Dictionary<string, string> measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> harms = new(StringComparer.Ordinal);
    private readonly HashSet<string> about;
    private readonly HashSet<string> before;
    private readonly HashSet<string> tolls;
    private readonly HashSet<string> joins;
    private readonly HashSet<string> nobody;
    private readonly HashSet<string> further;
    private readonly HashSet<string> parts;
    private readonly HashSet<string> dividers;
    private readonly HashSet<string> unsure;
    private readonly HashSet<string> crowds;
    private readonly HashSet<string> bands;
    private readonly HashSet<string> all;
    private readonly HashSet<string> durations;
    private readonly HashSet<string> codes;
    private readonly HashSet<string> halves;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> noneOf;
    private readonly Dictionary<string, string> alike = new(StringComparer.Ordinal);
    private readonly HashSet<string> ranges;
    private readonly Dictionary<string, string> openers;
    private readonly Dictionary<string, string> measured;

    public FigureWords(YamlFile quantities, YamlFile figures, Wordforms wordforms)
    {
        numbers = Values(quantities, "numbers");
        multipliers = Values(quantities, "multipliers");
        vague = quantities.Map("vague").ToDictionary(pair => pair.Key, pair => Range(pair.Value[0]), StringComparer.Ordinal);
        bounds = quantities.Map("bounds").ToDictionary(pair => pair.Key, pair => BoundOf(pair.Value[0]), StringComparer.Ordinal);
        about = [.. quantities.Map("bounds").Where(pair => pair.Value[0] == "About").Select(pair => pair.Key)];
        currencies = quantities.Map("currencies").ToDictionary(pair => pair.Key, pair => pair.Value[0], StringComparer.Ordinal);
        foreach (var row in figures.Rows("measures"))
        {
            foreach (var word in row) measures[word] = row[0];
        }
        foreach (var (harm, words) in figures.Map("harms"))
        {
            foreach (var word in words) harms[wordforms.Stem(word)] = harm;
        }
        before = [.. figures.List("before")];
        tolls = [.. figures.List("tolls")];
        joins = [.. figures.List("joins")];
        nobody = [.. figures.List("nobody")];
        further = [.. figures.List("further")];
        parts = [.. figures.List("parts")];
        dividers = [.. figures.List("dividers")];
        unsure = [.. figures.List("unsure")];
        (bands, all) = ([.. figures.List("bands").Select(wordforms.Stem)], [.. figures.List("all")]);
        crowds = [.. figures.List("crowds").Select(wordforms.Stem)];
        durations = [.. figures.List("durations")];
        (codes, halves, noneOf) = ([.. figures.List("codes")], [.. figures.List("halves")], figures.Map("none-of"));
        foreach (var row in figures.Rows("alike"))
        {
            foreach (var word in row) alike[wordforms.Stem(word)] = wordforms.Stem(row[0]);
        }
        ranges = [.. figures.List("ranges")];
        openers = figures.Map("openers").ToDictionary(pair => pair.Key, pair => pair.Value[0], StringComparer.Ordinal);
        measured = figures.Map("measured").SelectMany(pair => pair.Value.Select(noun => (Noun: wordforms.Stem(noun), Measure: pair.Key))).ToDictionary(pair => pair.Noun, pair => pair.Measure, StringComparer.Ordinal);
    }

    /// <summary>The longest phrase of a bound or measure, in words.</summary>
    public const int LongestPhrase = 4;

    /// <summary>The number that a folded word is; null where it is none.</summary>
    public double? Number(string word) => numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>By how much a word multiplies the number before it ("million"); null where it does not.</summary>
    public double? Multiplier(string word) => multipliers.TryGetValue(word, out var number) ? number : null;

    /// <summary>The least and the most that a vague word ("dozens") can mean; null where it is none.</summary>
    public (double Low, double High)? Vague(string word) => vague.TryGetValue(word, out var range) ? range : null;

    /// <summary>What a phrase before a number makes of it; null where it is no such phrase.</summary>
    public Bound? BoundOf(string phrase, out bool rounded)
    {
        rounded = about.Contains(phrase);
        return bounds.TryGetValue(phrase, out var bound) ? bound : null;
    }

    /// <summary>The currency that a sign or word names, or null.</summary>
    public string? Currency(string word) => currencies.GetValueOrDefault(word) ?? (word.EndsWith('s') ? currencies.GetValueOrDefault(word[..^1]) : null);

    /// <summary>The name of the measure that a phrase of folded words is, or null.</summary>
    public string? Measure(string phrase) => measures.GetValueOrDefault(phrase);

    /// <summary>Whether a measure may stand before its number.</summary>
    public bool IsBefore(string measure) => before.Contains(measure);

    /// <summary>What people come to by a stem, or null.</summary>
    public string? Harm(string stem) => harms.GetValueOrDefault(stem);

    /// <summary>Whether a kind of figures is something that people come to.</summary>
    public bool IsHarm(string kind) => harms.ContainsValue(kind);

    public bool IsToll(string word) => tolls.Contains(word);

    public bool IsJoin(string word) => joins.Contains(word);

    public bool IsNobody(string word) => nobody.Contains(word);

    public bool IsFurther(string word) => further.Contains(word);

    public bool IsPart(string word) => parts.Contains(word);

    /// <summary>Whether a folded word before a figure makes of it a part of those who were told of before.</summary>
    public bool IsDivider(string word) => dividers.Contains(word);

    /// <summary>Whether a noun, by its stem, is for those who did it together.</summary>
    public bool IsBand(string stem) => bands.Contains(stem);

    /// <summary>Whether a folded word says that nobody is left out.</summary>
    public bool IsAll(string word) => all.Contains(word);

    /// <summary>Whether a kind of figures, by its stem, counts those who came.</summary>
    public bool IsCrowd(string kind) => crowds.Contains(kind);

    /// <summary>Whether a folded word between a number and what people came to leaves it open whether they did.</summary>
    public bool IsUnsure(string word) => unsure.Contains(word);

    /// <summary>Whether a folded word is a number that is called and counts nothing.</summary>
    public bool IsCode(string word) => codes.Contains(word);

    /// <summary>Whether a phrase behind a number adds the half of one.</summary>
    public bool IsHalf(string phrase) => halves.Contains(phrase);

    /// <summary>What nobody came to where there was none of a folded noun: of "casualties" several.</summary>
    public IReadOnlyList<string> NoneOf(string word) => noneOf.GetValueOrDefault(word) ?? [];

    /// <summary>The stem that a counted noun, by its stem, is compared by.</summary>
    public string Alike(string stem) => alike.GetValueOrDefault(stem, stem);

    /// <summary>Whether a measure is a length of time.</summary>
    public bool IsDuration(string measure) => durations.Contains(measure);

    /// <summary>The measure that a number before a noun, by its stem, is of: a quake of 5.6 is one of that magnitude. Null where it counts the noun.</summary>
    public string? MeasureOf(string stem) => measured.GetValueOrDefault(stem);

    /// <summary>Whether a word between two numbers makes a range of them, by the word before the first.</summary>
    public bool IsRange(string before, string between) => openers.TryGetValue(before, out var closing) ? closing == between : ranges.Contains(between);

    private static Dictionary<string, double> Values(YamlFile file, string key) =>
        file.Map(key).ToDictionary(pair => pair.Key, pair => double.Parse(pair.Value[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static (double Low, double High) Range(string words) =>
        words.Split(' ') is [var low, var high] ? (double.Parse(low, CultureInfo.InvariantCulture), double.Parse(high, CultureInfo.InvariantCulture)) : throw new InvalidDataException($"No least and most: {words}");

    private static Bound BoundOf(string name) => name switch
    {
        "AtLeast" or "MoreThan" => Bound.Least,
        "AtMost" or "LessThan" => Bound.Most,
        _ => Bound.Exact,
    };
}
