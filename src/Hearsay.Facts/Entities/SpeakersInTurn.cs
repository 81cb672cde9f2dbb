using System.Collections.Immutable;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.Entities;

/// <summary>
/// Ties the pronoun that goes on saying ("He added …") to who spoke in the sentence before, where nobody else is spoken of in between: reports go on with one speaker until they name
/// another, while coreference may prefer whom he spoke of.
/// </summary>
internal sealed class SpeakersInTurn
{
    private const string Neuter = "Neut";
    private readonly Analysis analysis;
    private readonly ImmutableArray<EntityMention> mentions;
    private readonly ImmutableArray<Quotation> quotations;
    private readonly Dictionary<TextSpan, int> mentionAt = [];

    private SpeakersInTurn(Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<Quotation> quotations)
    {
        (this.analysis, this.mentions, this.quotations) = (analysis, mentions, quotations);
        for (var index = 0; index < mentions.Length; index++) mentionAt.TryAdd(mentions[index].Span, index);
    }

    /// <summary>The pronouns whose speaker is another than coreference has, each with the entity of who spoke before.</summary>
    public static Dictionary<TextSpan, int> Of(Analysis analysis, ImmutableArray<EntityMention> mentions, ImmutableArray<Statement> said, ImmutableArray<Quotation> quotations)
    {
        var turns = new SpeakersInTurn(analysis, mentions, quotations);
        var tied = new Dictionary<TextSpan, int>();
        (TextSpan Source, int Entity)? before = null;
        foreach (var statement in said.Where(statement => statement is { Within: null, Cue: not null, Source.Span: not null }).OrderBy(statement => statement.Cue!.Span.Start))
        {
            var (source, entity) = (statement.Source.Span!.Value, statement.Source.Entity);
            if (before is var (earlier, speaker) && turns.Pronoun(source) is { } pronoun && mentions[pronoun].Entity != speaker && turns.GoesOn(pronoun, earlier, speaker))
            {
                tied[source] = speaker;
                entity = speaker;
            }
            before = entity is { } known ? (source, known) : null;
        }
        return tied;
    }

    /// <summary>The mention of a pronoun for one person of known gender that makes up a source outside quotations.</summary>
    private int? Pronoun(TextSpan source) =>
        mentionAt.TryGetValue(source, out var index) && mentions[index].Kind == MentionKind.Pronoun && Gender(index) is not null && !IsQuoted(source) ? index : null;

    /// <summary>Whether the pronoun may be the speaker before, in the same sentence or the next that is no quotation, and nobody else was spoken of since.</summary>
    private bool GoesOn(int pronoun, TextSpan earlier, int speaker)
    {
        var begin = mentions[pronoun].Span.Start;
        if (earlier.End > begin || Turns(earlier, begin) > 1 || !IsPerson(speaker, earlier) || !MayBe(pronoun, speaker, earlier)) return false;
        for (var index = 0; index < mentions.Length; index++)
        {
            var (mention, span) = (mentions[index], mentions[index].Span);
            if (mention.Entity == speaker && mention.Kind == MentionKind.Pronoun && Gender(index) is { } gender && gender != Gender(pronoun)) return false;
            var isBetween = span.Start >= earlier.End && span.End <= begin && mention.Entity != speaker && !IsQuoted(span);
            if (isBetween && (mention.Type is EntityType.Person || (mention.Kind == MentionKind.Pronoun && Gender(index) is not null))) return false;
        }
        return true;
    }

    /// <summary>How many sentences end outside quotations between two places.</summary>
    private int Turns(TextSpan earlier, int begin)
    {
        var turns = 0;
        foreach (var sentence in analysis.SentenceRanges)
        {
            var end = analysis.Words[sentence.End - 1].Span;
            if (end.Start >= earlier.End && end.End <= begin && !IsQuoted(end)) turns++;
        }
        return turns;
    }

    /// <summary>Whether one person spoke: no group, and no thing that is only worded like one.</summary>
    private bool IsPerson(int speaker, TextSpan source)
    {
        var own = mentions.Where(mention => mention.Entity == speaker).ToList();
        if (!own.Exists(mention => mention.Type == EntityType.Person)) return false;
        return !own.Exists(mention => mention.Kind == MentionKind.Nominal && source.Contains(mention.Head) && IsPlural(mention.Head));
    }

    /// <summary>
    /// Whether there is more to it than the order: the speaker goes by such a pronoun elsewhere, neither has a name, or coreference has one who is named in the speaker's own phrase
    /// ("a spokesman for Brown").
    /// </summary>
    private bool MayBe(int pronoun, int speaker, TextSpan source)
    {
        var known = mentions[pronoun].Entity;
        if (Enumerable.Range(0, mentions.Length).Any(other => mentions[other].Entity == speaker && mentions[other].Kind == MentionKind.Pronoun && Gender(other) == Gender(pronoun))) return true;
        return mentions.Any(mention => mention.Entity == known && source.Contains(mention.Span)) || !mentions.Any(mention => mention.Kind == MentionKind.Name && (mention.Entity == known || mention.Entity == speaker));
    }

    private bool IsPlural(TextSpan word) => Enumerable.Range(0, analysis.Count).Any(index => analysis.Words[index].Span == word && analysis[index].Feature("Number") == "Plur");

    private string? Gender(int mention) =>
        analysis[analysis.Mentions[mention].Head] is var head && head.Feature("Person") == "3" && head.Feature("Number") != "Plur" && head.Feature("Gender") is { } gender && gender != Neuter ? gender : null;

    private bool IsQuoted(TextSpan place) => quotations.Any(quotation => quotation.Span.Contains(place));
}
