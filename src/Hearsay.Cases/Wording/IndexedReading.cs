using System.Collections.Immutable;
using Hearsay.Cases.Lexicons;
using Hearsay.Facts;
using Hearsay.Text;

namespace Hearsay.Cases.Wording;

/// <summary>A reading with its number in the case and the words of its content.</summary>
internal sealed class IndexedReading
{
    private const int Without = -1;
    private readonly CaseLexicon lexicon;

    private ImmutableArray<TextWord> words;

    private DescribedEntities? described;

    // Of each word the number of its stem in the vocabulary, or none: a stem is asked for many times.
    private int[]? stems;

    public IndexedReading(int index, Reading reading, CaseLexicon lexicon)
    {
        this.lexicon = lexicon;
        Index = index;
        Reading = reading;
    }

    private IndexedReading(IndexedReading other, Reading reading)
    {
        (lexicon, Index, Reading, described) = (other.lexicon, other.Index, reading, other.described);
    }

    public int Index { get; }

    public Reading Reading { get; }

    public string Id => Reading.Document.Id;

    /// <summary>The words of the content blocks, in order.</summary>
    public ImmutableArray<TextWord> Words => words.IsDefault ? words = Broken() : words;

    /// <summary>What sort of thing the entities are, and where they are described.</summary>
    public DescribedEntities Described => described ??= new(Reading.Entities);

    /// <summary>The same text read with other times.</summary>
    public IndexedReading With(Reading reading) => new(this, reading) { words = words, stems = stems };

    /// <summary>
    /// The same without what is done with when the entities of the case are made: the reading has no array of entities then. The words, which are not asked for until
    /// the case is shown, are found again where they are.
    /// </summary>
    public IndexedReading WithoutEntities()
    {
        _ = Described;
        return new(this, Reading with { Entities = default, Orders = [], Main = null });
    }

    /// <summary>The words that lie in a span.</summary>
    public ReadOnlySpan<TextWord> WordsIn(TextSpan span) => RangeOf(span) is var (first, count) ? Words.AsSpan(first, count) : default;

    /// <summary>Which words lie in a span: the number of the first, and how many there are.</summary>
    public (int First, int Count) RangeOf(TextSpan span)
    {
        var first = FirstAtOrAfter(span.Start);
        var last = first;
        while (last < Words.Length && Words[last].Span.End <= span.End) last++;
        return (first, last - first);
    }

    /// <summary>The stems of a span's words that carry content, in order.</summary>
    public List<string> StemsIn(TextSpan span)
    {
        var found = new List<string>();
        foreach (var stem in NumbersIn(span))
        {
            if (stem != Without) found.Add(lexicon.Wordforms.Vocabulary[stem]);
        }
        return found;
    }

    /// <summary>The stems of a span's words that carry content.</summary>
    public WordSet StemSetIn(TextSpan span)
    {
        var found = new List<int>();
        foreach (var stem in NumbersIn(span))
        {
            if (stem != Without && !found.Contains(stem)) found.Add(stem);
        }
        return new WordSet(lexicon.Wordforms.Vocabulary, found);
    }

    /// <summary>A copy of the text of a span, its white space made single blanks.</summary>
    public string Shown(TextSpan span) =>
        string.Join(' ', Reading.Document.Text.Substring(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private ImmutableArray<TextWord> Broken() => [.. Reading.Document.Blocks.Where(block => block.IsContent)
        .SelectMany(block => WordBreaker.Break(Reading.Document.Text[block.Span], block.Span.Start, lexicon.Spelling))];

    private ReadOnlySpan<int> NumbersIn(TextSpan span)
    {
        stems ??= [.. Words.Select(word => lexicon.Wordforms.IsStopword(word.Folded) || lexicon.Wordforms.IsNegator(word.Folded) ? Without : lexicon.Wordforms.Vocabulary.Number(lexicon.Wordforms.Stem(word.Folded)))];
        return stems.AsSpan(FirstAtOrAfter(span.Start), WordsIn(span).Length);
    }

    private int FirstAtOrAfter(int start)
    {
        int low = 0, high = Words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
