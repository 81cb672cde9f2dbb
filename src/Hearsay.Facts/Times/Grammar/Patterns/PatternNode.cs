namespace Hearsay.Facts.Times.Grammar.Patterns;

/// <summary>A node of the tree that all alternatives of a set of patterns are merged in; the root is where each begins.</summary>
internal sealed class PatternNode
{
    private readonly Dictionary<(int Word, bool IsGlued), PatternNode> words = [];
    private readonly List<(PatternElement Element, PatternNode Next)> others = [];
    private readonly List<PatternLeaf> leaves = [];
    private bool[] firstWords = [];
    private bool beginsWithNumber;

    /// <summary>The patterns that end here.</summary>
    public IReadOnlyList<PatternLeaf> Leaves => leaves;

    /// <summary>The places that take something else than one certain word.</summary>
    public List<(PatternElement Element, PatternNode Next)> Others => others;

    /// <summary>Enters one alternative of a pattern.</summary>
    public void Add(ReadOnlySpan<PatternElement> elements, PatternLeaf leaf)
    {
        if (elements.IsEmpty) leaves.Add(leaf);
        else Next(elements[0] with { Name = null }).Add(elements[1..], leaf);
    }

    /// <summary>The node after a piece taken as a word; null where none takes it.</summary>
    public PatternNode? Step(int word, bool glued) => word != 0 && words.TryGetValue((word, glued), out var next) ? next : null;

    /// <summary>Says whether a pattern that begins here can begin with the piece.</summary>
    public bool CanBegin(Piece piece) => piece.Word != 0 ? firstWords[piece.Word] : beginsWithNumber && piece.Number >= 0;

    /// <summary>Prepares <see cref="CanBegin"/>, once all patterns are entered; the parts that begin one must be prepared.</summary>
    public void Prepare(Vocabulary vocabulary, IReadOnlyList<PatternNode> parts)
    {
        firstWords = new bool[vocabulary.Count];
        foreach (var (word, _) in words.Keys) firstWords[word] = true;
        foreach (var (element, _) in others)
        {
            beginsWithNumber |= element.Kind == ElementKind.Number || (element.Kind == ElementKind.Part && parts[element.Index].beginsWithNumber);
            for (var word = 1; word < firstWords.Length; word++)
            {
                firstWords[word] |= element.Kind switch
                {
                    ElementKind.Class => vocabulary.IsIn(word, element.Index),
                    ElementKind.Part => parts[element.Index].firstWords[word],
                    _ => false,
                };
            }
        }
    }

    private PatternNode Next(PatternElement element)
    {
        if (element.Kind == ElementKind.Literal)
        {
            var key = (element.Index, element.IsGlued);
            return words.TryGetValue(key, out var known) ? known : words[key] = new();
        }
        foreach (var (other, next) in others)
        {
            if (other == element) return next;
        }
        var node = new PatternNode();
        others.Add((element, node));
        return node;
    }
}
