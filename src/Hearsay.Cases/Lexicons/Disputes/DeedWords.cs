using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Lexicons.Disputes;

/// <summary>Verbs of what is done once, words for beginning what two sides have a part in, and words for people of whom who is the one is hardly the other.</summary>
internal sealed class DeedWords
{
    private readonly Dictionary<string, string> deeds;
    private readonly Dictionary<string, string> doers;

    private const int Reach = 4;
    private readonly Wordforms wordforms;
    private readonly HashSet<string> firsts;
    private readonly HashSet<string> sides;
    private readonly HashSet<string> striking;
    private readonly HashSet<string> opening;
    private readonly HashSet<string> clashes;
    private readonly HashSet<string> opens;
    private readonly HashSet<string> fire;

    public DeedWords(YamlFile file, Wordforms wordforms)
    {
        deeds = Rows(file, "deeds", wordforms.Stem);
        doers = Rows(file, "doers", word => word);
        (firsts, sides) = ([.. file.List("firsts")], [.. file.List("sides")]);
        (striking, opening, clashes) = (Stems(file, "striking", wordforms), Stems(file, "opening", wordforms), Stems(file, "clashes", wordforms));
        (opens, fire) = (Stems(file, "opens", wordforms), Stems(file, "fire", wordforms));
        this.wordforms = wordforms;
    }

    /// <summary>The deed that a verb tells, by its stem; null where it tells of what is done by many.</summary>
    public string? Of(string stem) => deeds.GetValueOrDefault(stem);

    /// <summary>Which of the people that exclude one another a folded word names; null where anybody may be called so.</summary>
    public string? Doer(string folded) => doers.GetValueOrDefault(folded);

    /// <summary>Whether words tell that somebody began it: "opened fire", "fired their weapons first", "fired the first shot", "started the fight".</summary>
    public bool Begins(ReadOnlySpan<TextWord> words)
    {
        var verb = wordforms.Stem(words[0].Folded);
        for (var index = 1; index < Math.Min(words.Length, 1 + Reach); index++)
        {
            var (word, stem) = (words[index].Folded, wordforms.Stem(words[index].Folded));
            if ((opens.Contains(verb) && index == 1 && fire.Contains(stem)) || (striking.Contains(verb) && firsts.Contains(word)) || (opening.Contains(verb) && clashes.Contains(stem))) return true;
        }
        return false;
    }

    /// <summary>Whether a folded word is for a side that is one and the same in all texts of an affair.</summary>
    public bool IsSide(string folded) => sides.Contains(folded);

    private static HashSet<string> Stems(YamlFile file, string key, Wordforms wordforms) => [.. file.List(key).Select(wordforms.Stem)];

    private static Dictionary<string, string> Rows(YamlFile file, string key, Func<string, string> form)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in file.List(key).Select(row => row.Split(' ')))
        {
            foreach (var word in words) found[form(word)] = words[0];
        }
        return found;
    }
}
