using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Morphology;

/// <summary>A part of speech: the universal tag with the treebank's own.</summary>
internal sealed record Tag(Upos Upos, string Xpos)
{
    /// <summary>The tag as a part of features.</summary>
    internal ulong Key { get; } = FeatureHash.Of(LabelOf(Upos.ToString(), Xpos));

    /// <summary>The universal tag as a part of features.</summary>
    internal ulong UposKey { get; } = FeatureHash.Of(Upos.ToString());

    internal static string LabelOf(string upos, string xpos) => $"{upos} {xpos}";

    internal static Tag? Parse(string label)
    {
        var blank = label.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Enum.TryParse<Upos>(label.AsSpan(0, blank), out var upos) ? new(upos, label[(blank + 1)..]) : null;
    }
}
