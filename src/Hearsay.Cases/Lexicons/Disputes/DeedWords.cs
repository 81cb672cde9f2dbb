namespace Hearsay.Cases.Lexicons.Disputes;

/// <summary>Verbs of what is done once, and words for people of whom who is the one is hardly the other.</summary>
internal sealed class DeedWords
{
    private readonly Dictionary<string, string> deeds;
    private readonly Dictionary<string, string> doers;

    public DeedWords(YamlFile file, Wordforms wordforms)
    {
        deeds = Rows(file, "deeds", wordforms.Stem);
        doers = Rows(file, "doers", word => word);
    }

    /// <summary>The deed that a verb tells, by its stem; null where it tells of what is done by many.</summary>
    public string? Of(string stem) => deeds.GetValueOrDefault(stem);

    /// <summary>Which of the people that exclude one another a folded word names; null where anybody may be called so.</summary>
    public string? Doer(string folded) => doers.GetValueOrDefault(folded);

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
