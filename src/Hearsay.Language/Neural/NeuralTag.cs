using Hearsay.Language.Models;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Neural;

/// <summary>A tag as the network names it: universal part of speech, the treebank's own tag, and features, in one.</summary>
internal readonly record struct NeuralTag(Upos Upos, string Xpos, string Feats)
{
    /// <summary>Reads the three columns, parted by tabs.</summary>
    /// <exception cref="ModelFormatException">The columns are not there, or the first is no universal tag.</exception>
    public static NeuralTag Parse(string path, string columns) =>
        columns.Split('\t') is [var upos, var xpos, var feats] && Enum.TryParse<Upos>(upos, out var tag)
            ? new(tag, xpos, feats)
            : throw new ModelFormatException(path, "the model file names a tag that is none");
}
