using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Claims;

/// <summary>A place where somebody says that something is so, made ready for comparison.</summary>
/// <param name="Document">The number of its document in the case.</param>
/// <param name="Statement">The index of the statement; null where the author asserts an event.</param>
/// <param name="Event">The index of the event that it is mainly about, or null.</param>
/// <param name="Span">The content from its begin to its end, or the clause.</param>
/// <param name="Stems">The stems of its content, opposites under the word that they deny.</param>
/// <param name="Names">Those of the stems that stand in names.</param>
/// <param name="Numbers">The numbers in it.</param>
/// <param name="Negative">Whether its words deny: by a negator or an opposite.</param>
/// <param name="Stance">The stand that the act takes on the words.</param>
internal sealed record Assertion(
    int Document,
    int? Statement,
    int? Event,
    TextSpan Span,
    WordSet Stems,
    WordSet Names,
    IReadOnlySet<long> Numbers,
    bool Negative,
    Stance Stance)
{
    /// <summary>Whether, all told, it holds the positive to be so.</summary>
    public bool Affirms => Negative == (Stance == Stance.Denied);

    /// <summary>How many stems it has in common with another that stand in names in neither.</summary>
    public int SharedBesideNames(Assertion other)
    {
        var count = 0;
        foreach (var stem in Stems.Numbers)
        {
            if (other.Stems.Contains(stem) && !Names.Contains(stem) && !other.Names.Contains(stem)) count++;
        }
        return count;
    }
}
