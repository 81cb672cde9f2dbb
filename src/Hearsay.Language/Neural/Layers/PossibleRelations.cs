using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural.Layers;

/// <summary>
/// The relations that a part of speech has been seen in to another, before it or behind it, in the treebanks; so that only these are scored. A pair that
/// has not been seen may stand in any.
/// </summary>
internal sealed class PossibleRelations
{
    /// <summary>The section of the model file that holds them: a line for each pair, its parts parted by tabs.</summary>
    internal const string Section = "links";

    private const string Before = "before";
    private const string After = "after";
    private static readonly int Tags = Enum.GetValues<Upos>().Length;

    // Pairs by relations.
    private readonly bool[] possible;
    private readonly int relations;

    private PossibleRelations(bool[] possible, int relations) => (this.possible, this.relations) = (possible, relations);

    /// <summary>The number of pairs.</summary>
    public static int Pairs => 2 * Tags * Tags;

    /// <summary>The line of the section for a word's part of speech, that of its head, whether it stands before its head, and its relations.</summary>
    public static string Line(Upos dependent, Upos head, bool isBefore, IEnumerable<string> relations) =>
        $"{dependent}\t{head}\t{(isBefore ? Before : After)}\t{string.Join(' ', relations)}";

    /// <summary>Reads the section; without it, all is possible.</summary>
    /// <param name="network">The model file.</param>
    /// <param name="relations">The relations that the network names.</param>
    /// <exception cref="ModelFormatException">A line is none, or names a relation that the network does not.</exception>
    public static PossibleRelations Read(ModelFile network, string[] relations)
    {
        var possible = new bool[Pairs * relations.Length];
        possible.AsSpan().Fill(true);
        if (!network.Has(Section)) return new(possible, relations.Length);
        foreach (var line in network.Section(Section).Strings())
        {
            if (line.Split('\t') is not [var lower, var upper, (Before or After) and var side, var names]
                || !Enum.TryParse<Upos>(lower, out var dependent) || !Enum.TryParse<Upos>(upper, out var head))
                throw new ModelFormatException(network.Path, "the model file has a pair of parts of speech that is none");
            var own = possible.AsSpan(Pair(dependent, head, side == Before) * relations.Length, relations.Length);
            own.Clear();
            foreach (var name in names.Split(' '))
            {
                var number = Array.IndexOf(relations, name);
                if (number < 0) throw new ModelFormatException(network.Path, $"the model file has no relation '{name}'");
                own[number] = true;
            }
        }
        return new(possible, relations.Length);
    }

    /// <summary>The number of a pair, below <see cref="Pairs"/>.</summary>
    public static int Pair(Upos dependent, Upos head, bool isBefore) => (((((int)dependent * Tags) + (int)head) * 2) + (isBefore ? 1 : 0));

    /// <summary>Whether a relation, by its number, can hold in a pair.</summary>
    public bool Has(int pair, int relation) => possible[(pair * relations) + relation];
}
