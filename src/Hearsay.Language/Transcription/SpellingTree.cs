namespace Hearsay.Language.Transcription;

/// <summary>Words by their letters: a node for each beginning.</summary>
internal sealed class SpellingTree
{
    private readonly Dictionary<char, SpellingTree> next = [];

    /// <summary>The word that ends here, if one does.</summary>
    internal string? Word { get; private set; }

    internal static SpellingTree Of(IEnumerable<string> words)
    {
        var root = new SpellingTree();
        foreach (var word in words)
        {
            var node = root;
            foreach (var letter in word)
            {
                if (!node.next.TryGetValue(letter, out var following)) node.next[letter] = following = new();
                node = following;
            }
            node.Word = word;
        }
        return root;
    }

    /// <summary>The node that the letters lead to, or null.</summary>
    internal SpellingTree? After(string letters)
    {
        var node = this;
        foreach (var letter in letters)
        {
            if (!node.next.TryGetValue(letter, out node)) return null;
        }
        return node;
    }
}
