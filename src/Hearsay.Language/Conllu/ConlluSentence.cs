using System.Collections.Immutable;

namespace Hearsay.Language.Conllu;

/// <summary>One sentence of a CoNLL-U file: its comment lines with their <c>#</c>, and its rows, both in the file's order.</summary>
public sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluRow> Rows)
{
    /// <summary>The rows that are syntactic words.</summary>
    public IEnumerable<ConlluRow> Words => Rows.Where(row => row.IsWord);

    /// <summary>The rows that are surface tokens: multiword tokens, and words outside of them.</summary>
    public IEnumerable<ConlluRow> Tokens
    {
        get
        {
            var covered = 0;
            foreach (var row in Rows)
            {
                if (row.IsEmpty) continue;
                if (row.IsMultiword) covered = LastOf(row);
                else if (int.Parse(row.Id, System.Globalization.CultureInfo.InvariantCulture) <= covered) continue;
                yield return row;
            }
        }
    }

    /// <summary>Whether a comment has the given key (<c>newdoc</c>, <c>newpar</c>), with or without a value.</summary>
    public bool Has(string key) => Comments.Any(comment =>
        comment.AsSpan(1).TrimStart() is var text && text.StartsWith(key, StringComparison.Ordinal)
        && (text.Length == key.Length || text[key.Length] is ' ' or '='));

    /// <summary>The number of the last word of a multiword token.</summary>
    internal static int LastOf(ConlluRow row) =>
        int.Parse(row.Id.AsSpan(row.Id.IndexOf('-', StringComparison.Ordinal) + 1), System.Globalization.CultureInfo.InvariantCulture);
}
