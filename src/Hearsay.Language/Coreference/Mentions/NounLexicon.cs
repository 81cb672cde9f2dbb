using Hearsay.Language.Names;

namespace Hearsay.Language.Coreference.Mentions;

/// <summary>What nouns, given names and pronouns tell of what they stand for. Immutable and thread-safe.</summary>
internal sealed class NounLexicon
{
    private readonly Dictionary<string, string> kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Suffix, string Kind)> suffixes = [];
    private readonly Dictionary<string, Genders> genders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PronounClass> pronouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<string>> wordSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> nations = new(StringComparer.OrdinalIgnoreCase);

    private NounLexicon(string folder)
    {
        foreach (var (kind, values) in LexiconFile.Read(Path.Combine(folder, "nouns.tsv"))) AddNouns(kind, values);
        foreach (var (kind, values) in LexiconFile.Read(Path.Combine(folder, "gender.tsv")))
        {
            var gender = kind == "male" ? Genders.Male : Genders.Female;
            foreach (var value in values) genders[value] = genders.GetValueOrDefault(value) | gender;
        }
        foreach (var (kind, values) in LexiconFile.Read(Path.Combine(folder, "pronouns.tsv")))
        {
            wordSets[kind] = new(values, StringComparer.OrdinalIgnoreCase);
            if (!Enum.TryParse<PronounClass>(kind, ignoreCase: true, out var pronoun)) continue;
            foreach (var value in values) pronouns.TryAdd(value, pronoun);
        }
        var nation = "";
        foreach (var (kind, values) in LexiconFile.Read(Path.Combine(folder, "gazetteer.tsv")).Where(entry => entry.Key is "country" or "demonym"))
        {
            if (kind == "country") nation = values[0];
            foreach (var value in values)
            {
                if (kind == "country") countries.TryAdd(value, nation);
                nations.TryAdd(value, nation);
            }
        }
    }

    internal static NounLexicon Load(string modelsFolder) => new(Path.Combine(modelsFolder, "lexicon"));

    /// <summary>The kind of thing that a noun stands for as the lexicon has it (person, office, rank, time …), or null.</summary>
    internal string? Kind(string lemma)
    {
        if (kinds.TryGetValue(lemma, out var kind)) return kind;
        foreach (var (suffix, of) in suffixes)
        {
            if (lemma.Length > suffix.Length && lemma.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) return of;
        }
        return null;
    }

    internal EntityType Type(string lemma) => Kind(lemma) switch
    {
        "office" or "rank" or "person" => EntityType.Person,
        "organization" => EntityType.Organization,
        "group" => EntityType.Group,
        "country" => EntityType.Country,
        "place" => EntityType.Place,
        "facility" => EntityType.Facility,
        "work" => EntityType.Work,
        _ => EntityType.Other,
    };

    /// <summary>The gender that a word tells, or None where it tells none.</summary>
    internal Genders Gender(string word)
    {
        var found = genders.GetValueOrDefault(word);
        return found == Genders.Person ? Genders.None : found;
    }

    internal PronounClass Pronoun(string form) => pronouns.GetValueOrDefault(form);

    /// <summary>Whether the word is in a set of the pronouns' lexicon ("reflexive", "definite" …).</summary>
    internal bool In(string set, string word) => wordSets.TryGetValue(set, out var words) && words.Contains(word);

    /// <summary>The first name of the country that has this name, or null.</summary>
    internal string? Country(string name) => countries.GetValueOrDefault(name);

    /// <summary>The first name of the country that the word names or whose people it names, or null.</summary>
    internal string? Nation(string word) => nations.GetValueOrDefault(word);

    private void AddNouns(string kind, string[] values)
    {
        foreach (var value in values)
        {
            if (value[0] == '*') suffixes.Add((value[1..], kind));
            else kinds.TryAdd(value, kind);
        }
    }
}
