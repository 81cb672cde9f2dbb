using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.Arguments;

/// <summary>Finds the mention that a word heads.</summary>
internal sealed class MentionIndex
{
    private readonly DependencyTree tree;
    private readonly ImmutableArray<EntityMention> mentions;
    private readonly int[] byHead;
    private readonly int[] nameOver;
    private readonly int[] nameStart;
    private readonly HashSet<int> worded = [];
    private readonly ILookup<int, int> renaming;

    /// <summary>Indexes the mentions; mention i of the reading is mention i of the analysis.</summary>
    public MentionIndex(DependencyTree tree, ImmutableArray<EntityMention> mentions)
    {
        this.tree = tree;
        this.mentions = mentions;
        byHead = new int[tree.Words.Length];
        nameOver = new int[tree.Words.Length];
        Array.Fill(byHead, -1);
        Array.Fill(nameOver, -1);
        nameStart = new int[tree.Words.Length];
        Array.Fill(nameStart, -1);
        foreach (var name in tree.Analysis.Names) Array.Fill(nameStart, name.First, name.First, name.Count);
        for (var index = 0; index < mentions.Length; index++) Add(index);
        renaming = tree.Analysis.Attributes.Where(attribute => tree.Analysis.Mentions[attribute.Mention].Head != attribute.Head).ToLookup(attribute => attribute.Head, attribute => attribute.Mention);
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Pronoun) worded.Add(mention.Entity);
        }
    }

    /// <summary>The mention that a word heads, or the name that it is part of; -1 where there is none.</summary>
    public int Of(int word)
    {
        if (byHead[word] >= 0) return byHead[word];
        if (nameOver[word] >= 0) return nameOver[word];
        foreach (var child in tree.Children(word))
        {
            if ((tree.Is(child, "flat") || tree.Is(child, "appos")) && nameOver[child] >= 0) return nameOver[child];
        }
        return -1;
    }

    /// <summary>The mention with the given index.</summary>
    public EntityMention this[int index] => mentions[index];

    /// <summary>Whether anything but pronouns stands for an entity.</summary>
    public bool HasWords(int entity) => worded.Contains(entity);

    /// <summary>The sort of entity that a word's mention refers to; null where it heads none.</summary>
    public EntityType? TypeOf(int word) => Of(word) is var index and >= 0 ? mentions[index].Type : null;

    /// <summary>The mentions that a noun is said of: of "the envoy" in "the envoy, Lee", the one of Lee; of "two envoys" in "two envoys, Lee and Park", both.</summary>
    public IEnumerable<int> Renaming(int noun) => renaming[noun];

    /// <summary>Whether a word is part of a name.</summary>
    public bool IsInName(int word) => nameOver[word] >= 0;

    /// <summary>The mention of the name that a word is part of, or -1.</summary>
    public int NameOver(int word) => nameOver[word];

    /// <summary>Whether a name begins at a word.</summary>
    public bool BeginsName(int word) => nameStart[word] == word || (tree.Analysis.Names.IsEmpty && nameOver[word] >= 0 && tree.Analysis.Mentions[nameOver[word]].First == word);

    private void Add(int index)
    {
        var mention = tree.Analysis.Mentions[index];
        var known = byHead[mention.Head];
        if (known < 0 || Better(mention, tree.Analysis.Mentions[known])) byHead[mention.Head] = index;
        if (mention.Kind != MentionKind.Name) return;
        // Of "the mayor's spokesman Lee" the head is the title, and the name stands after it.
        var own = nameStart[mention.Head];
        for (var word = mention.Head + 1; own < 0 && word < mention.End; word++) own = nameStart[word];
        for (var word = mention.First; word < mention.End; word++)
        {
            if (!tree.Analysis.Names.IsEmpty && (nameStart[word] < mention.First || nameStart[word] != own)) continue;
            if (nameOver[word] < 0 || tree.Analysis.Mentions[nameOver[word]].Count > mention.Count) nameOver[word] = index;
        }
    }

    private static bool Better(Mention mention, Mention other) => mention.Kind == MentionKind.Name && other.Kind == MentionKind.Name
        ? mention.Count > other.Count
        : mention.Kind == MentionKind.Name || (other.Kind != MentionKind.Name && mention.Count > other.Count);
}
