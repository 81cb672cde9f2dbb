namespace Hearsay.Cases.Lexicons;

/// <summary>How questions are worded, and what their words ask for.</summary>
internal sealed class QuestionWords
{
    private readonly Dictionary<string, IReadOnlyList<string>> predicates;
    private readonly Dictionary<string, IReadOnlyList<string>> events;
    private readonly Dictionary<string, string> counted;
    private readonly HashSet<string> saying;
    private readonly HashSet<string> linking;
    private readonly HashSet<string> anyone;

    public QuestionWords(YamlFile file, Wordforms wordforms)
    {
        Openings = [.. file.Map("kinds").SelectMany(pair => pair.Value.Select(words => (Words: words.Split(' '), Kind: pair.Key)))
            .OrderByDescending(opening => opening.Words.Length)];
        Polar = file.List("polar").ToHashSet(StringComparer.Ordinal);
        Causes = [.. file.List("causes")];
        predicates = Stemmed(file.Map("predicates"));
        events = Stemmed(file.Map("events"));
        counted = Stemmed(file.Map("counted")).ToDictionary(pair => pair.Key, pair => pair.Value[0], StringComparer.Ordinal);
        saying = [.. file.List("saying").Select(wordforms.Stem)];
        anyone = [.. file.List("anyone").Select(wordforms.Stem)];
        linking = [.. file.List("linking").Select(wordforms.Stem)];

        Dictionary<string, IReadOnlyList<string>> Stemmed(IReadOnlyDictionary<string, IReadOnlyList<string>> map) =>
            map.GroupBy(pair => wordforms.Stem(pair.Key), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.SelectMany(pair => pair.Value).Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
    }

    /// <summary>Words that open a question with the kind of question, the longest first.</summary>
    public IReadOnlyList<(string[] Words, string Kind)> Openings { get; }

    /// <summary>Verbs that open a question answered by yes or no.</summary>
    public IReadOnlySet<string> Polar { get; }

    /// <summary>Words that introduce a reason.</summary>
    public IReadOnlyList<string> Causes { get; }

    public IReadOnlyList<string> Predicates(string stem) => predicates.GetValueOrDefault(stem) ?? [];

    public IReadOnlyList<string> EventTypes(string stem) => events.GetValueOrDefault(stem) ?? [];

    public string? CountedRole(string stem) => counted.GetValueOrDefault(stem);

    public bool IsSaying(string stem) => saying.Contains(stem);

    /// <summary>Whether a stem after "how many" leaves open what is counted.</summary>
    public bool IsAnyone(string stem) => anyone.Contains(stem);

    public bool IsLinking(string stem) => linking.Contains(stem);
}
