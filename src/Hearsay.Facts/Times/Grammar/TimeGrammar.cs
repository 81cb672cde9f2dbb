using System.Collections.Immutable;
using Hearsay.Facts.Times.Grammar.Patterns;
using Hearsay.Facts.Times.Order;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>The patterns of one language's time expressions, compiled. Thread-safe.</summary>
internal sealed class TimeGrammar
{
    private readonly Dictionary<string, int> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> parts = new(StringComparer.Ordinal);
    private readonly List<PatternNode> partRoots = [];
    private int order;

    private TimeGrammar()
    {
    }

    /// <summary>The words that the patterns know.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Where every rule begins.</summary>
    public PatternNode Root { get; } = new();

    /// <summary>Where each part begins.</summary>
    public IReadOnlyList<PatternNode> Parts => partRoots;

    /// <summary>The lemmas of auxiliaries that make a future.</summary>
    public IReadOnlySet<string> FutureAuxiliaries { get; private set; } = ImmutableHashSet<string>.Empty;

    /// <summary>The lemmas of words whose complement is yet to come when they are said.</summary>
    public IReadOnlySet<string> Prospective { get; private set; } = ImmutableHashSet<string>.Empty;

    /// <summary>The lemmas of auxiliaries that leave open whether something comes to be.</summary>
    public IReadOnlySet<string> OpenAuxiliaries { get; private set; } = ImmutableHashSet<string>.Empty;

    /// <summary>The lemmas of verbs that fix a time for their object.</summary>
    public IReadOnlySet<string> Appointing { get; private set; } = ImmutableHashSet<string>.Empty;

    /// <summary>Conjunctions and prepositions, with how what they hang on lies to what follows them.</summary>
    public IReadOnlyDictionary<string, OrderKind> Links { get; private set; } = ImmutableDictionary<string, OrderKind>.Empty;

    /// <summary>Adverbs, with how their sentence lies to the one before.</summary>
    public IReadOnlyDictionary<string, OrderKind> Sequels { get; private set; } = ImmutableDictionary<string, OrderKind>.Empty;

    /// <summary>The words across which an event has the time of another word.</summary>
    public LinkWords LinkWords { get; private set; } = LinkWords.None;

    /// <summary>The examples that the files give, in order.</summary>
    public ImmutableArray<ExampleSource> Examples { get; private set; } = [];

    /// <summary>Reads and compiles all files of a folder, in order of their names.</summary>
    /// <exception cref="FormatException">A file is malformed.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static TimeGrammar Load(string folder)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var sources = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => Read(reader, file)).ToList();
        var grammar = new TimeGrammar();
        foreach (var source in sources) grammar.EnterClasses(source);
        foreach (var source in sources) grammar.EnterParts(source);
        foreach (var rule in sources.SelectMany(source => source.Rules)) grammar.Enter(rule);
        foreach (var part in grammar.partRoots) part.Prepare(grammar.Vocabulary, grammar.partRoots);
        grammar.Root.Prepare(grammar.Vocabulary, grammar.partRoots);
        grammar.Examples = [.. sources.SelectMany(source => source.Rules).SelectMany(rule => rule.Examples)];
        grammar.FutureAuxiliaries = sources.SelectMany(source => source.FutureAuxiliaries).ToHashSet(StringComparer.Ordinal);
        grammar.OpenAuxiliaries = sources.SelectMany(source => source.OpenAuxiliaries).ToHashSet(StringComparer.Ordinal);
        grammar.Appointing = sources.SelectMany(source => source.Appointing).ToHashSet(StringComparer.Ordinal);
        grammar.Prospective = sources.SelectMany(source => source.Prospective).ToHashSet(StringComparer.Ordinal);
        grammar.Links = sources.SelectMany(source => source.Links).ToDictionary(StringComparer.Ordinal);
        grammar.Sequels = sources.SelectMany(source => source.Sequels).ToDictionary(StringComparer.Ordinal);
        grammar.LinkWords = new(
            sources.SelectMany(source => source.Occasions).ToHashSet(StringComparer.Ordinal),
            sources.SelectMany(source => source.Phases).ToHashSet(StringComparer.Ordinal),
            grammar.Appointing,
            sources.SelectMany(source => source.Answering).ToHashSet(StringComparer.Ordinal))
        {
            Beginnings = sources.SelectMany(source => source.Beginnings).ToHashSet(StringComparer.Ordinal),
            Reckoning = sources.SelectMany(source => source.Reckoning).ToHashSet(StringComparer.Ordinal),
        };
        return grammar;
    }

    private static GrammarSource Read(IDeserializer reader, string file)
    {
        try
        {
            return reader.Deserialize<GrammarSource>(File.ReadAllText(file)) ?? new();
        }
        catch (YamlDotNet.Core.YamlException malformed)
        {
            throw new FormatException($"{file}: {malformed.Message}", malformed);
        }
    }

    private void EnterClasses(GrammarSource source)
    {
        foreach (var (name, words) in source.Classes)
        {
            if (!classes.TryAdd(name, classes.Count)) throw new FormatException($"Class '{name}' is given twice.");
            foreach (var (word, value) in words) Vocabulary.Enter(word, classes[name], value);
        }
    }

    private void EnterParts(GrammarSource source)
    {
        foreach (var (name, patterns) in source.Parts)
        {
            var root = new PatternNode();
            foreach (var (pattern, value) in patterns)
            {
                var rule = new PatternRule(order++, null, new(value), [], [], [], []);
                Enter(root, Parse(pattern), rule);
            }
            if (!parts.TryAdd(name, partRoots.Count)) throw new FormatException($"Part '{name}' is given twice.");
            partRoots.Add(root);
        }
    }

    private void Enter(RuleSource source)
    {
        TimexType? type = source.Type == "NONE" ? null : Enum.Parse<TimexType>(source.Type, ignoreCase: true);
        var rule = new PatternRule(
            order++, type, new(source.Value), Context(source.Before), Context(source.NotBefore), Context(source.After), Context(source.NotAfter), source.Narrative);
        foreach (var pattern in source.Patterns) Enter(Root, Parse(pattern), rule);
    }

    private ImmutableArray<PatternElement[]> Context(string? pattern)
    {
        if (pattern is null) return [];
        var alternatives = Parse(pattern);
        var isPlain = alternatives.TrueForAll(sequence => sequence.Length > 0 && Array.TrueForAll(sequence, element => element.Kind != ElementKind.Part));
        return isPlain ? [.. alternatives] : throw new FormatException($"Context '{pattern}' is empty or has parts: it may have words, classes and numbers only.");
    }

    private List<PatternElement[]> Parse(string pattern) => PatternParser.Parse(pattern, Vocabulary.Add, Lookup);

    private static void Enter(PatternNode root, List<PatternElement[]> alternatives, PatternRule rule)
    {
        foreach (var alternative in alternatives)
            root.Add(alternative, new(rule, [.. alternative.Select(element => element.Name)]));
    }

    private PatternElement Lookup(string name)
    {
        if (classes.TryGetValue(name, out var wordClass)) return new(ElementKind.Class, wordClass, 0, 0, 0, 1, false, name);
        if (parts.TryGetValue(name, out var part)) return new(ElementKind.Part, part, 0, 0, 0, 1, false, name);
        throw new FormatException($"There is no class or part '{name}' yet.");
    }
}
