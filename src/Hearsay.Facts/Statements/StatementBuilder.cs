using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Facts.Times;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Statements;

/// <summary>Makes statements of drafts: spans of words, entities of mentions, and which statement is part of which.</summary>
internal sealed class StatementBuilder
{
    private readonly Analysis analysis;
    private readonly QuotedWords quoted;
    private readonly ImmutableArray<EntityMention> mentions;
    private readonly TimeLinker linker;
    private readonly DependencyTree tree;
    private readonly Speakers speakers;
    private readonly Dictionary<int, int> mentionAt = [];
    private readonly Dictionary<int, int> names = [];

    /// <summary>Prepares to build the statements of the analysis of <paramref name="tree"/>.</summary>
    public StatementBuilder(DependencyTree tree, QuotedWords quoted, ImmutableArray<EntityMention> mentions, TimeLinker linker)
    {
        (this.tree, this.quoted, this.mentions, this.linker, analysis) = (tree, quoted, mentions, linker, tree.Analysis);
        speakers = new Speakers(tree, mentions);
        var covered = analysis.Mentions.Select((mention, number) => (mention, number)).OrderByDescending(pair => pair.mention.Count);
        foreach (var (mention, number) in covered)
        {
            if (number >= mentions.Length) continue;
            mentionAt[mention.Head] = number;
            for (var word = mention.First; word < mention.End && mention.Kind == MentionKind.Name; word++) names[word] = number;
        }
    }

    /// <summary>The statements in order of their first content, each with its nesting.</summary>
    public ImmutableArray<Statement> Build(List<StatementDraft> drafts)
    {
        var ordered = drafts.OrderBy(draft => draft.Content.Min).ThenByDescending(draft => draft.Content.Max).ToArray();
        var outer = Nesting(ordered);
        return [.. ordered.Select((draft, number) => Statement(draft, outer[number]))];
    }

    private Statement Statement(StatementDraft draft, int? within)
    {
        var content = Content(draft);
        return new Statement
        {
            Source = Source(draft),
            Cue = draft.Cue is { } cue ? new(Span(cue.First, cue.End), cue.Entry.Cue) : null,
            Content = content,
            Mode = Mode(draft),
            Act = draft.Act,
            Addressee = Addressee(draft),
            Time = draft.Cue is { } marked ? linker.Link(marked.Head) : null,
            Within = within,
        };
    }

    private StatementSource Source(StatementDraft draft)
    {
        if (draft.Source is not { } phrase) return StatementSource.None;
        var entity = (speakers.Named(phrase) ?? MentionAt(phrase.Head.Index)) is { } mention && speakers.MayBe(phrase.Head, mention) ? mentions[mention].Entity : (int?)null;
        var span = phrase.End > 0 ? Span(phrase.First, phrase.End) : Phrase(phrase.Head, draft);
        if (phrase.Relative is { } relative) span = entity is not null ? relative.Span : TextSpan.Cover(span, relative.Span);
        return new(span, entity);
    }

    /// <summary>The mention that a word heads or, where none does, the shortest name that holds it.</summary>
    private int? MentionAt(int word) => mentionAt.TryGetValue(word, out var number) ? number : names.TryGetValue(word, out number) ? number : null;

    /// <summary>The unbroken run of words around the head that belong to its phrase and to neither cue nor content.</summary>
    private TextSpan Phrase(Token head, StatementDraft draft)
    {
        var words = tree.Subtree(head, child => child.Relation == "acl:relcl" || child.Is("parataxis") || IsAside(child) || (child.Is("case") && child.Index < head.Index));
        int first = head.Index, end = head.Index + 1;
        while (Belongs(first - 1)) first--;
        while (Belongs(end)) end++;
        while (end - 1 > head.Index && IsMark(end - 1)) end--;
        while (first < head.Index && IsMark(first)) first++;
        return Span(first, end);
        bool Belongs(int word) => words.Contains(word) && draft.Cue?.Holds(word) != true && !draft.Content.Contains(word);
    }

    /// <summary>Whether a participle is set off by a comma ("the agency, | citing the ministry,").</summary>
    private bool IsAside(Token child) => child.Relation == "acl" && child.Xpos == "VBG" && child.Index > 0 && analysis[child.Index - 1].Form == ",";

    private ImmutableArray<TextSpan> Content(StatementDraft draft)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int first = -1, last = -1;
        foreach (var word in draft.Content)
        {
            if (first >= 0 && !Joins(last, word)) { AddSpan(spans, first, last + 1); first = word; }
            if (first < 0) first = word;
            last = word;
        }
        AddSpan(spans, first, last + 1);
        return spans.Count > 0 ? spans.ToImmutable() : [Span(draft.Content.Min, draft.Content.Max + 1)];
    }

    private bool Joins(int last, int word)
    {
        if (analysis[last].Sentence.Range.Block != analysis[word].Sentence.Range.Block) return false;
        for (var between = last + 1; between < word; between++)
        {
            if (!IsMark(between)) return false;
        }
        return true;
    }

    private void AddSpan(ImmutableArray<TextSpan>.Builder spans, int first, int end)
    {
        while (first < end && IsMark(first) && (!IsQuotation(first) || IsPause(first))) first++;
        while (end > first && IsMark(end - 1) && !IsQuotation(end - 1)) end--;
        if (first < end && Enumerable.Range(first, end - first).Any(word => !IsMark(word))) spans.Add(Span(first, end));
    }

    private QuotationMode Mode(StatementDraft draft)
    {
        if (draft.IsTranscribed) return QuotationMode.Direct;
        var cue = draft.Cue?.Head.Index ?? -1;
        int inside = 0, all = 0;
        foreach (var word in draft.Content)
        {
            if (IsMark(word)) continue;
            all++;
            if (quoted.IsQuotedFrom(cue, word, analysis.Words[word].Span)) inside++;
        }
        return inside == 0 ? QuotationMode.Indirect : inside == all ? QuotationMode.Direct : QuotationMode.Mixed;
    }

    private int? Addressee(StatementDraft draft)
    {
        if (draft.Cue is not { Entry.Addressed: true } cue) return null;
        var addressee = cue.IsPassive ? tree.Child(cue.Head, "nsubj") : tree.Child(cue.Head, "iobj") ?? tree.Child(cue.Head, "obj");
        return addressee is { } word ? MentionAt(word.Index) : null;
    }

    /// <summary>For each draft the smallest other one whose content holds its cue (or, without a cue, its content).</summary>
    private static int?[] Nesting(StatementDraft[] ordered)
    {
        var holders = Holders(ordered);
        var outer = new int?[ordered.Length];
        for (var number = 0; number < ordered.Length; number++)
        {
            if (ordered[number].Outer is { } relaying && Array.IndexOf(ordered, relaying) is var relay and >= 0 && !IsAbove(outer, relay, number))
            {
                outer[number] = relay;
                continue;
            }
            var anchor = ordered[number].Cue?.Head.Index ?? ordered[number].Content.Min;
            foreach (var other in holders.GetValueOrDefault(anchor) ?? [])
            {
                if (other == number || IsAbove(outer, other, number)) continue;
                if (outer[number] is not { } found || ordered[other].Content.Count < ordered[found].Content.Count) outer[number] = other;
            }
        }
        return outer;
    }

    private static Dictionary<int, List<int>> Holders(StatementDraft[] ordered)
    {
        var holders = new Dictionary<int, List<int>>();
        for (var number = 0; number < ordered.Length; number++)
        {
            foreach (var word in ordered[number].Content)
            {
                if (!holders.TryGetValue(word, out var list)) holders[word] = list = [];
                list.Add(number);
            }
        }
        return holders;
    }

    private static bool IsAbove(int?[] outer, int inner, int number)
    {
        for (var step = outer[inner]; step is { } next; step = outer[next])
        {
            if (next == number) return true;
        }
        return false;
    }

    private bool IsMark(int word) => analysis.Words[word].Upos == Upos.PUNCT;

    /// <summary>Whether a mark inside a quotation only leads over to what is said within it.</summary>
    private bool IsPause(int word) => analysis.Words[word].Form is "," or ":" or ";";

    private bool IsQuotation(int word) => quoted.Outermost(word) >= 0;

    private TextSpan Span(int first, int end) => TextSpan.FromBounds(analysis.Words[first].Span.Start, analysis.Words[end - 1].Span.End);
}
