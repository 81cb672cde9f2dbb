namespace Hearsay.Cases.Lexicons;

/// <summary>How questions are worded, and what their words ask for.</summary>
internal sealed class QuestionWords
{
    private readonly Dictionary<string, IReadOnlyList<string>> predicates;
    private readonly Dictionary<string, IReadOnlyList<string>> events;
    private readonly Dictionary<(string Word, string Predicate), string> stages;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> alike;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> shared;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> against;
    private readonly Dictionary<string, string> counted;
    private readonly HashSet<string> saying;
    private readonly HashSet<string> linking;
    private readonly HashSet<string> anyone;
    private readonly HashSet<string> disagreement;
    private readonly HashSet<string> matters;

    public QuestionWords(YamlFile file, Wordforms wordforms)
    {
        Openings = [.. file.Map("kinds").SelectMany(pair => pair.Value.Select(words => (Words: words.Split(' '), Kind: pair.Key)))
            .OrderByDescending(opening => opening.Words.Length)];
        Polar = file.List("polar").ToHashSet(StringComparer.Ordinal);
        Causes = [.. file.List("causes")];
        Authorities = file.List("authorities").ToHashSet(StringComparer.Ordinal);
        predicates = Stemmed(file.Map("predicates"));
        events = Stemmed(file.Map("events"));
        counted = Stemmed(file.Map("counted")).ToDictionary(pair => pair.Key, pair => pair.Value[0], StringComparer.Ordinal);
        stages = file.Records("stages").SelectMany(stage => stage["words"].Distinct(StringComparer.Ordinal).Select(word => (Key: (word, stage["of"][0]), Asks: stage["asks"][0])))
            .ToDictionary(pair => pair.Key, pair => pair.Asks);
        (alike, shared, against) = (file.Map("alike"), file.Map("shared"), file.Map("against"));
        saying = [.. file.List("saying").Select(wordforms.Stem)];
        anyone = [.. file.List("anyone").Select(wordforms.Stem)];
        linking = [.. file.List("linking").Select(wordforms.Stem)];
        disagreement = [.. file.List("disagreement").Select(wordforms.Stem)];
        matters = [.. file.List("matters").Select(wordforms.Stem)];

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

    /// <summary>The stage of a relation that a word of the question, folded, asks for; null where it asks for none.</summary>
    public string? Stage(string word, string predicate) => stages.GetValueOrDefault((word, predicate));

    /// <summary>The relations that stand for the given one, in deed or by treaty.</summary>
    public IReadOnlyList<string> Alike(string predicate) => alike.GetValueOrDefault(predicate) ?? [];

    /// <summary>The relations that stand for the given one between two that have them to the same.</summary>
    public IReadOnlyList<string> Shared(string predicate) => shared.GetValueOrDefault(predicate) ?? [];

    /// <summary>The relations that speak against the given one.</summary>
    public IReadOnlyList<string> Against(string predicate) => against.GetValueOrDefault(predicate) ?? [];

    public IReadOnlyList<string> EventTypes(string stem) => events.GetValueOrDefault(stem) ?? [];

    public string? CountedRole(string stem) => counted.GetValueOrDefault(stem);

    public bool IsSaying(string stem) => saying.Contains(stem);

    /// <summary>Whether a stem after "how many" leaves open what is counted.</summary>
    public bool IsAnyone(string stem) => anyone.Contains(stem);

    /// <summary>The codes of the sectors whose actors speak for their state.</summary>
    public IReadOnlySet<string> Authorities { get; }

    /// <summary>Whether a stem asks what is at odds.</summary>
    public bool IsDisagreement(string stem) => disagreement.Contains(stem);

    /// <summary>Whether a stem stands in such a question for what is at odds, whatever it is.</summary>
    public bool IsMatter(string stem) => matters.Contains(stem);

    public bool IsLinking(string stem) => linking.Contains(stem);
}
