using System.Globalization;

namespace Hearsay.Scoring.Trees;

/// <summary>Compares two CoNLL-U files of one text as the CoNLL 2018 shared task does (Zeman et al. 2018).</summary>
internal static class TreeScore
{
    private static readonly HashSet<string> Universal = new(
        ("PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense " +
         "Aspect Voice Evident Polarity Person Polite").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The figures in their usual order, under <paramref name="label"/>.</summary>
    /// <exception cref="InvalidDataException">The files are not of one text.</exception>
    internal static IReadOnlyList<Figure> Compare(string label, TreeFile gold, TreeFile system, bool segmentation)
    {
        if (!string.Equals(gold.Characters, system.Characters, StringComparison.Ordinal))
            throw new InvalidDataException("The two files are not of one text.");
        var figures = new List<Figure>();
        if (segmentation) figures.Add(Rate($"{label} tokens", Shared(gold.Tokens, system.Tokens), gold.Tokens.Count, system.Tokens.Count));
        var pairs = WordAlignment.Of(gold.Words, system.Words);
        if (segmentation)
        {
            figures.Add(Rate($"{label} words", pairs.Count(pair => pair >= 0), gold.Words.Count, system.Words.Count));
            figures.Add(Rate($"{label} sentences", Shared(gold.Sentences, system.Sentences), gold.Sentences.Count, system.Sentences.Count));
        }
        foreach (var (name, isRight) in Measures(gold, system, pairs))
        {
            var right = Enumerable.Range(0, pairs.Length).Count(index => pairs[index] >= 0 && isRight(index));
            figures.Add(Rate($"{label} {name}", right, gold.Words.Count, system.Words.Count));
        }
        return figures;
    }

    /// <summary>F1 in per cent, of all that is right, in gold and in the system's answer.</summary>
    internal static double F1(int right, int gold, int system) => gold + system == 0 ? 0 : 200.0 * right / (gold + system);

    private static Figure Rate(string label, int right, int gold, int system) =>
        new(label, F1(right, gold, system).ToString("F2", CultureInfo.InvariantCulture));

    private static (string Name, Func<int, bool> IsRight)[] Measures(TreeFile gold, TreeFile system, int[] pairs)
    {
        TreeWord Gold(int index) => gold.Words[index];
        TreeWord System(int index) => system.Words[pairs[index]];
        bool Attached(int index) => Gold(index).Head < 0
            ? System(index).Row.Head == "0"
            : System(index).Head >= 0 && pairs[Gold(index).Head] == System(index).Head;
        bool Labelled(int index) => Attached(index) && Relation(Gold(index)) == Relation(System(index));
        return
        [
            ("UPOS", index => Gold(index).Row.Upos == System(index).Row.Upos),
            ("XPOS", index => Gold(index).Row.Xpos == System(index).Row.Xpos),
            ("UFeats", index => Features(Gold(index)).SequenceEqual(Features(System(index)))),
            ("lemma", index => Gold(index).Row.Lemma is "_" || Gold(index).Row.Lemma == System(index).Row.Lemma),
            ("UAS", Attached),
            ("LAS", Labelled),
            ("LAS+subtypes", index => Labelled(index) && Gold(index).Row.Deprel == System(index).Row.Deprel),
        ];
    }

    private static int Shared(List<(int, int)> gold, List<(int, int)> system) => gold.ToHashSet().Intersect(system).Count();

    private static string Relation(TreeWord word) => word.Row.Deprel.Split(':')[0];

    private static IEnumerable<string> Features(TreeWord word) => word.Row.Feats.Split('|')
        .Where(feature => Universal.Contains(feature.Split('=')[0].Split('[')[0]))
        .Order(StringComparer.Ordinal);
}
