using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Tests;

/// <summary>Analyses written by hand, so that what reads a tree can be tested without a parser.</summary>
internal static class Trees
{
    /// <summary>
    /// One sentence; a line a word: form, lemma, tag, head (from 1; 0 the root), relation, and where wanted a sort of entity and Penn's tag or
    /// features, with a slash where there is none.
    /// </summary>
    public static Analysis Of(string lines)
    {
        var text = new StringBuilder();
        var words = new List<Word>();
        var types = new List<EntityType?>();
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (text.Length > 0) text.Append(' ');
            var span = new TextSpan(text.Length, parts[0].Length);
            text.Append(parts[0]);
            words.Add(new Word(span, parts[0], parts[1], Enum.Parse<Upos>(parts[2]), parts.Length > 6 ? parts[6] : "_", parts.Length > 7 ? parts[7] : "_",
                int.Parse(parts[3], CultureInfo.InvariantCulture) - 1, parts[4]));
            types.Add(parts.Length > 5 && parts[5] != "/" ? Enum.Parse<EntityType>(parts[5]) : null);
        }
        var document = new Document
        {
            Id = "tree",
            Source = "tree",
            Text = new SourceText(text.ToString()),
            Language = "en",
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        };
        var analysis = new Analysis { Document = document, Words = [.. words], SentenceRanges = [new SentenceRange(0, words.Count, 0)] };
        var mentions = types.Select((type, word) => type is { } sort ? Mention(analysis, word, sort) : (Mention?)null)
            .OfType<Mention>().Select((mention, chain) => mention with { Chain = chain }).ToImmutableArray();
        return analysis with { Mentions = mentions, ChainCount = mentions.Length };
    }

    /// <summary>The mentions as those of a reading, each of its own entity.</summary>
    public static ImmutableArray<EntityMention> MentionsOf(Analysis analysis) =>
        [.. analysis.Mentions.Select((mention, index) => new EntityMention(mention.Span, analysis.Words[mention.Head].Span, mention.Kind, mention.Type, index))];

    private static Mention Mention(Analysis analysis, int head, EntityType type)
    {
        var words = analysis[head].Subtree.Where(word => !Any(word, head, "case", "punct", "acl", "nmod", "cc", "conj", "appos", "nsubj", "cop")).ToList();
        var span = TextSpan.Cover(words[0].Span, words[^1].Span);
        var kind = analysis.Words[head].Upos == Upos.PROPN ? MentionKind.Name : MentionKind.Nominal;
        return new Mention(words[0].Index, words[^1].Index - words[0].Index + 1, head, span, kind, type, 0);
    }

    private static bool Any(Token word, int head, params string[] relations)
    {
        for (var at = word; at.Index != head; at = at.Head!.Value)
        {
            if (relations.Any(at.Is)) return true;
        }
        return false;
    }
}
