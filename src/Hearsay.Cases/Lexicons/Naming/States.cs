namespace Hearsay.Cases.Lexicons.Naming;

/// <summary>States with their people, capitals and seats of government.</summary>
internal sealed class States
{
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byPeople = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byCapital = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> words;

    public States(YamlFile file, Spelling spelling)
    {
        foreach (var (name, parts) in file.Maps())
        {
            byName[spelling.Fold(name)] = name;
            Add(byName, "also");
            Add(byPeople, "people");
            Add(byCapital, "capital");
            Add(byCapital, "seat");

            void Add(Dictionary<string, string> table, string part)
            {
                foreach (var word in parts.GetValueOrDefault(part) ?? []) table[spelling.Fold(word)] = name;
            }
        }
        words = byName.Concat(byPeople).ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>The state that a folded name names; null where it names none.</summary>
    public string? Named(string folded) => byName.GetValueOrDefault(folded);

    /// <summary>The state of a folded word for its people or things.</summary>
    public string? OfPeople(string folded) => byPeople.GetValueOrDefault(folded);

    /// <summary>The folded names of a state and of its people.</summary>
    public IEnumerable<string> WordsFor(string state) => words[state];

    /// <summary>The state whose government a folded capital or seat can stand for.</summary>
    public string? OfCapital(string folded) => byCapital.GetValueOrDefault(folded);

    /// <summary>The state that a folded word points to, by name, people, capital or seat.</summary>
    public string? Of(string folded) => Named(folded) ?? OfPeople(folded) ?? OfCapital(folded);
}
