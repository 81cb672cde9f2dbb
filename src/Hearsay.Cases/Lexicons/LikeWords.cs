using System.Collections.Immutable;

namespace Hearsay.Cases.Lexicons;

/// <summary>Groups of words by which one event may be told, by their stems.</summary>
internal sealed class LikeWords
{
    private readonly Dictionary<string, ImmutableArray<int>> groups;

    public LikeWords(YamlFile file, Wordforms wordforms) =>
        groups = file.List("groups").SelectMany((line, group) => line.Split(' ').Select(word => (Stem: Stem(word.Replace('_', ' '), wordforms), Group: group)))
            .GroupBy(pair => pair.Stem, pair => pair.Group, StringComparer.Ordinal)
            .ToDictionary(own => own.Key, own => own.Distinct().ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The stem that a trigger goes by: "air strike" and "airstrike" are one word.</summary>
    public static string Stem(string lemma, Wordforms wordforms) => wordforms.Stem(lemma).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The numbers of the groups that a trigger stands in; empty where it stands in none.</summary>
    public ImmutableArray<int> Of(string trigger) => groups.GetValueOrDefault(trigger, []);
}
