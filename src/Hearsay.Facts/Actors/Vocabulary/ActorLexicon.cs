using System.Collections.Immutable;

namespace Hearsay.Facts.Actors.Vocabulary;

/// <summary>The words that tell of the countries and sectors of actors. Thread-safe.</summary>
internal sealed class ActorLexicon
{
    private readonly Dictionary<string, ActorSense> senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorSense> inNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> modifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Belonging> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> peoples = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> stateSectors;
    private readonly string government;
    private readonly string? formerSector;
    private readonly SectorFile words;

    private ActorLexicon(SectorFile words, BodyFile known, Dictionary<string, StateWords> countries)
    {
        this.words = words;
        stateSectors = [.. words.Sectors.Where(pair => pair.Value.State).Select(pair => pair.Key)];
        government = words.Sectors.First(pair => pair.Value.State).Key;
        formerSector = words.Sectors.FirstOrDefault(pair => pair.Value.Former).Key;
        AddSectors();
        foreach (var (name, state) in countries) AddState(name, state);
        foreach (var (code, label) in known.International) labels[code] = label;
        foreach (var body in known.Bodies) AddBody(body, countries);
        Longest = senses.Keys.Concat(inNames.Keys).Concat(modifiers.Keys).Concat(bodies.Keys).Concat(states.Keys).Concat(peoples.Keys)
            .Max(phrase => phrase.Count(character => character == ' ') + 1);
    }

    /// <summary>How many words the longest phrase has.</summary>
    public int Longest { get; }

    /// <summary>Reads the files of a language's folder.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">A file is not what is expected; the message has the place.</exception>
    /// <exception cref="InvalidDataException">A body's country or sector is not known.</exception>
    public static ActorLexicon Load(string folder) => new(
        YamlFile.Read<SectorFile>(Path.Combine(folder, "actors", "sectors.yaml")),
        YamlFile.Read<BodyFile>(Path.Combine(folder, "actors", "names.yaml")),
        YamlFile.Read<Dictionary<string, StateWords>>(Path.Combine(folder, "states.yaml")));

    /// <summary>What a code means.</summary>
    public string Label(string code) => labels[code];

    /// <summary>What a phrase in lower case tells; null where it tells nothing.</summary>
    public ActorSense? Sense(string phrase, bool inName) => senses.GetValueOrDefault(phrase) ?? (inName ? inNames.GetValueOrDefault(phrase) : null);

    /// <summary>The sector that a phrase in lower case adds to the noun after it.</summary>
    public string? Modifier(string phrase) => modifiers.GetValueOrDefault(phrase);

    /// <summary>Where the body of a name, as written, belongs.</summary>
    public Belonging? Body(string name) => bodies.GetValueOrDefault(name);

    /// <summary>The code of the state of a name, as written.</summary>
    public string? State(string name) => states.GetValueOrDefault(name);

    /// <summary>The code of the state of a word for its people, as written; empty for a people of no state.</summary>
    public string? People(string word) => peoples.GetValueOrDefault(word);

    /// <summary>Whether a word says that what follows is over.</summary>
    public bool IsFormer(string word) => words.Former.Contains(word);

    /// <summary>A word in lower case without the beginning that says that it is over; null where it has none.</summary>
    public string? WithoutFormer(string word) =>
        words.FormerPrefix.Find(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.Length > prefix.Length) is { } prefix ? word[prefix.Length..] : null;

    /// <summary>Whether a word says that what follows is not known to be so.</summary>
    public bool IsDoubtful(string word) => words.Doubtful.Contains(word);

    /// <summary>Whether one is of the other by a preposition.</summary>
    public bool IsWhole(string preposition) => words.Whole.Contains(preposition);

    /// <summary>Whether one is of the other by a preposition if the other is a body.</summary>
    public bool IsInside(string preposition) => words.Inside.Contains(preposition);

    /// <summary>The sectors of those who no longer are of the given ones: the powers of the state become the one of former holders.</summary>
    public ImmutableArray<string> Former(ImmutableArray<string> sectors) =>
        formerSector is null ? sectors : [.. sectors.Select(code => stateSectors.Contains(code) ? formerSector : code).Distinct()];

    private void AddSectors()
    {
        foreach (var (code, sector) in words.Sectors)
        {
            labels[code] = sector.Label;
            foreach (var word in Phrases(sector.Words)) Add(senses, word, ActorSenseKind.Word, code);
            foreach (var word in Phrases(sector.Offices)) Add(senses, word, ActorSenseKind.Office, code);
            foreach (var word in Phrases(sector.Names)) Add(inNames, word, ActorSenseKind.Word, code);
            foreach (var word in Phrases(sector.Modifiers)) modifiers[word] = code;
        }
        foreach (var word in Phrases(words.Bearers)) senses.TryAdd(word, new(ActorSenseKind.Bearer, []));
        foreach (var word in Phrases(words.Members)) senses.TryAdd(word, new(ActorSenseKind.Member, []));
        foreach (var word in Phrases(words.Nationals)) senses.TryAdd(word, new(ActorSenseKind.National, []));
        foreach (var word in Phrases(words.Relational)) senses.TryAdd(word, new(ActorSenseKind.Relational, []));
        foreach (var word in Phrases(words.None)) senses[word] = new(ActorSenseKind.None, []);
    }

    private static void Add(Dictionary<string, ActorSense> table, string word, ActorSenseKind kind, string code) =>
        table[word] = table.TryGetValue(word, out var known) ? known with { Sectors = [.. known.Sectors.Append(code).Distinct()] } : new(kind, [code]);

    private void AddState(string name, StateWords state)
    {
        labels[state.Code] = name;
        foreach (var written in state.Also.Prepend(name)) states[written] = state.Code;
        foreach (var people in state.People) peoples[people] = state.Code;
        foreach (var seat in state.Seat) bodies[seat] = new([state.Code], [government]);
        foreach (var phrase in words.NoState) peoples[phrase] = "";
    }

    private void AddBody(KnownBody body, Dictionary<string, StateWords> countries)
    {
        var country = body.Country is null ? null : countries.TryGetValue(body.Country, out var state) ? state.Code : body.Country;
        foreach (var code in body.Sectors.Append(country).OfType<string>())
        {
            if (!labels.ContainsKey(code)) throw new InvalidDataException($"{body.Names[0]}: '{code}' is no country and no sector.");
        }
        foreach (var name in body.Names) bodies[name] = new(country is null ? [] : [country], [.. body.Sectors]);
    }

    private static string[] Phrases(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
