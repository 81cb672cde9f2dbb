using Hearsay.Text;

namespace Hearsay.Language.Syntax;

/// <summary>A view of one word in its tree. Two views are equal when they show the same word of the same analysis.</summary>
/// <param name="Analysis">The analysis it belongs to.</param>
/// <param name="Index">Its index in <see cref="Analysis.Words"/>.</param>
public readonly record struct Token(Analysis Analysis, int Index)
{
    private Word Word => Analysis.Words[Index];

    /// <inheritdoc cref="Word.Span"/>
    public TextSpan Span => Word.Span;

    /// <inheritdoc cref="Word.Form"/>
    public string Form => Word.Form;

    /// <inheritdoc cref="Word.Lemma"/>
    public string Lemma => Word.Lemma;

    /// <inheritdoc cref="Word.Upos"/>
    public Upos Upos => Word.Upos;

    /// <inheritdoc cref="Word.Xpos"/>
    public string Xpos => Word.Xpos;

    /// <inheritdoc cref="Word.Relation"/>
    public string Relation => Word.Relation;

    /// <summary>Whether it is the root of its sentence.</summary>
    public bool IsRoot => Word.Head < 0;

    /// <summary>The head, or null at the root.</summary>
    public Token? Head => Word.Head < 0 ? null : new(Analysis, Word.Head);

    /// <summary>The sentence that it stands in.</summary>
    public Sentence Sentence => new(Analysis, SentenceIndex);

    /// <summary>The words that depend on it, in order of the text.</summary>
    public IEnumerable<Token> Children
    {
        get
        {
            var range = Analysis.SentenceRanges[SentenceIndex];
            for (var index = range.First; index < range.End; index++)
            {
                if (Analysis.Words[index].Head == Index) yield return new(Analysis, index);
            }
        }
    }

    private int SentenceIndex
    {
        get
        {
            int low = 0, high = Analysis.SentenceRanges.Length - 1;
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (Analysis.SentenceRanges[middle].First <= Index) low = middle;
                else high = middle - 1;
            }
            return low;
        }
    }

    /// <summary>Whether the relation is <paramref name="relation"/> or a subtype of it.</summary>
    public bool Is(string relation) =>
        Relation.StartsWith(relation, StringComparison.Ordinal) && (Relation.Length == relation.Length || Relation[relation.Length] == ':');

    /// <summary>The value of a morphological feature, or null: <c>Feature("Tense")</c> is <c>Past</c>.</summary>
    public string? Feature(string name)
    {
        foreach (var range in Word.Feats.AsSpan().Split('|'))
        {
            var pair = Word.Feats.AsSpan(range);
            var equals = pair.IndexOf('=');
            if (equals == name.Length && pair[..equals].SequenceEqual(name)) return pair[(equals + 1)..].ToString();
        }
        return null;
    }

    /// <summary>The dependents in the given relation or a subtype of it.</summary>
    public IEnumerable<Token> ChildrenIn(string relation) => Children.Where(child => child.Is(relation));

    /// <summary>The words of its subtree, itself among them, in order of the text.</summary>
    public IEnumerable<Token> Subtree
    {
        get
        {
            var range = Analysis.SentenceRanges[SentenceIndex];
            for (var index = range.First; index < range.End; index++)
            {
                if (IsAtOrAbove(index)) yield return new(Analysis, index);
            }
        }
    }

    /// <summary>Whether it is the word at <paramref name="index"/> or one of that word's ancestors.</summary>
    public bool IsAtOrAbove(int index)
    {
        while (index >= 0 && index != Index) index = Analysis.Words[index].Head;
        return index == Index;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Form}/{Upos}/{Relation}";
}
