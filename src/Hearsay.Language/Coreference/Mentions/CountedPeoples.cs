using Hearsay.Language.Names;

namespace Hearsay.Language.Coreference.Mentions;

/// <summary>Tells some people of a nation from the nation: "two Danes" are some, and so are "the Danes" where the text counts some.</summary>
internal sealed class CountedPeoples
{
    private readonly SentenceTrees trees;
    private readonly HashSet<string> counted = new(StringComparer.Ordinal);

    /// <summary>Looks which peoples the text counts.</summary>
    public CountedPeoples(SentenceTrees trees)
    {
        this.trees = trees;
        foreach (var name in trees.Analysis.Names)
        {
            if (IsPeople(name) && trees.Child(name.First, "nummod") >= 0) counted.Add(trees[name.First].Form);
        }
    }

    /// <summary>Whether the phrase of a head that is a name means some people of a nation.</summary>
    public bool AreSome(int head, Name name) => IsPeople(name) && trees[head].Feats.Contains("Number=Plur", StringComparison.Ordinal) && counted.Contains(trees[head].Form);

    private static bool IsPeople(Name name) => name is { Type: NameType.NORP, Count: 1 };
}
