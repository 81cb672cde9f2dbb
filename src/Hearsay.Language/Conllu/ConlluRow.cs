namespace Hearsay.Language.Conllu;

/// <summary>One line of a CoNLL-U sentence: a word, a multiword token (<c>3-4</c>) or an empty node (<c>3.1</c>). Columns as the format names them.</summary>
public sealed record ConlluRow(
    string Id, string Form, string Lemma, string Upos, string Xpos, string Feats, string Head, string Deprel, string Deps, string Misc)
{
    /// <summary>Whether the line is a syntactic word, and so part of the tree.</summary>
    public bool IsWord => !IsMultiword && !IsEmpty;

    /// <summary>Whether the line is a multiword token.</summary>
    public bool IsMultiword => Id.Contains('-');

    /// <summary>Whether the line is an empty node of the enhanced graph.</summary>
    public bool IsEmpty => Id.Contains('.');

    /// <summary>Whether a space follows in the text.</summary>
    public bool SpaceAfter => !HasMisc("SpaceAfter=No");

    /// <summary>Whether the last column has the given entry.</summary>
    public bool HasMisc(string entry) => Misc.Split('|').Contains(entry, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => string.Join('\t', Id, Form, Lemma, Upos, Xpos, Feats, Head, Deprel, Deps, Misc);
}
