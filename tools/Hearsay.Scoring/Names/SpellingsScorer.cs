using Hearsay.Cases.Identity.Names;
using Hearsay.Cases.Lexicons;
using Hearsay.Language.Transcription;

namespace Hearsay.Scoring.Names;

/// <summary>
/// Scores whether spellings of one name are found to be one, and of two names not: every two of different languages are compared. Names are lists of spellings,
/// one a line with tabs between; or pairs of Wikidata, a name in Latin letters and the same in another script with blanks between its letters, and how often it was seen.
/// </summary>
public static class SpellingsScorer
{
    private const int Names = 10_000;
    private const int SeenOften = 2;

    /// <summary>The figures for a file of spellings, or for the folder of Wikidata's pairs with its <c>russian.dev.tsv</c>.</summary>
    public static IReadOnlyList<Figure> Score(string path, string ontology, string models, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(path);
        var lexicon = CaseLexicon.Load(ontology, models);
        if (!Directory.Exists(path)) return Figures("spellings", Of(File.ReadLines(path).Where(line => !line.StartsWith('#')).Take(limit).Select(line => line.Split('\t')), lexicon));
        var pairs = File.ReadLines(Path.Combine(path, "russian.dev.tsv")).Select(line => line.Split('\t')).Take(Math.Min(limit, Names))
            .Select(fields => (Spellings: new[] { fields[0], fields[1].Replace(" ", "", StringComparison.Ordinal) }, Seen: int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        return
        [
            .. Figures($"seen {SeenOften} times or more", Of(pairs.Where(pair => pair.Seen >= SeenOften).Select(pair => pair.Spellings), lexicon)),
            .. Figures("all", Of(pairs.Select(pair => pair.Spellings), lexicon)),
        ];
    }

    /// <summary>How many pairs are of one name, how many of them are found, and how many are found that are of two names.</summary>
    internal static (int True, int Found, int False) Of(IEnumerable<string[]> names, CaseLexicon lexicon)
    {
        var all = names.SelectMany((spellings, name) => spellings.Select((written, language) => (name, language, written, Word: Word(written, lexicon)))).ToList();
        var scripts = new NamesAcrossScripts(lexicon, all.Select(one => one.written));
        var persons = new PersonNames(lexicon, scripts);
        var namesOf = all.GroupBy(one => one.Word.Folded, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(one => one.name).ToHashSet(), StringComparer.Ordinal);
        var (found, wrong) = (0, 0);
        // Names of different keys are never found to be one.
        foreach (var block in all.GroupBy(one => scripts.Key(one.Word.Folded), StringComparer.Ordinal))
        {
            var members = block.ToArray();
            for (var first = 0; first < members.Length; first++)
            {
                for (var second = first + 1; second < members.Length; second++)
                {
                    var (one, other) = (members[first], members[second]);
                    if (one.language == other.language || !persons.SameSurname(one.Word, other.Word)) continue;
                    if (one.name == other.name) found++;
                    else if (!namesOf[one.Word.Folded].Overlaps(namesOf[other.Word.Folded])) wrong++; // what the list itself has as one is no mistake
                }
            }
        }
        return (all.GroupBy(one => one.name).Sum(group => group.Count() * (group.Count() - 1) / 2), found, wrong);
    }

    private static NameWord Word(string written, CaseLexicon lexicon) => new(lexicon.Spelling.FoldWord(written), TranscriptionModel.IsCyrillic(written));

    private static List<Figure> Figures(string label, (int True, int Found, int False) counts) =>
    [
        Rate($"{label}: false among the pairs found", 100.0 * counts.False / Math.Max(1, counts.Found + counts.False)),
        Rate($"{label}: true pairs found, of {counts.True}", 100.0 * counts.Found / Math.Max(1, counts.True)),
    ];

    private static Figure Rate(string label, double value) => new(label, value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
}
