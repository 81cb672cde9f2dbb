using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Cases.Events;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Factuality;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Claims;

/// <summary>Finds in a reading where something is asserted: the contents of statements, and the typed events that the author tells.</summary>
internal sealed class AssertionReader(CaseLexicon lexicon)
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n");
    private readonly WordSetPool pool = new();

    public IEnumerable<Assertion> Read(IndexedReading reading)
    {
        var names = NameWords(reading);
        for (var index = 0; index < reading.Reading.Statements.Length; index++)
        {
            var statement = reading.Reading.Statements[index];
            if (statement.Content.Length == 0) continue;
            yield return Make(reading, index, MainEvent(reading, index), statement.Content, IsQuestion(reading, statement.Content[0]) ? Stance.Doubted : lexicon.Stances.Of(statement.Act), names);
        }
        for (var index = 0; index < reading.Reading.Events.Length; index++)
        {
            var told = reading.Reading.Events[index];
            if (told.Statement is null && told.Type is not (EventNode.OtherType or EventNode.StatementType) && !Reports(reading, told.Passage))
                yield return Make(reading, null, index, [told.Passage], StanceOf(told.Factuality), names);
        }
    }

    // "They could not say how many there were" holds nothing of it to be so.
    private bool IsQuestion(IndexedReading reading, TextSpan content) => reading.WordsIn(content) is [var first, ..] && lexicon.Wordforms.IsAsking(first.Folded);

    // A clause that tells that somebody said something asserts the saying, not what is said.
    private static bool Reports(IndexedReading reading, TextSpan clause) =>
        reading.Reading.Statements.Any(statement => statement.Cue is { } cue ? clause.Overlaps(cue.Span) : statement.Content.Any(clause.Overlaps));

    private static Stance StanceOf(ImmutableArray<FactualityJudgement> judgements) =>
        judgements.Where(judgement => judgement.Source is null).Select(judgement => (FactualityValue?)judgement.Value).FirstOrDefault() switch
        {
            FactualityValue.CertainPositive or FactualityValue.ProbablePositive or null => Stance.Asserted,
            FactualityValue.CertainNegative or FactualityValue.ProbableNegative => Stance.Asserted, // the words themselves deny
            _ => Stance.Doubted,
        };

    private Assertion Make(IndexedReading reading, int? statement, int? told, ImmutableArray<TextSpan> content, Stance stance, HashSet<int> names)
    {
        var (stems, named) = (new List<string>(), new List<string>());
        var numbers = new HashSet<long>();
        var (negators, opposites) = (0, 0);
        foreach (var span in content)
        {
            var words = reading.WordsIn(span);
            for (var index = 0; index < words.Length; index++)
            {
                var word = words[index];
                if (lexicon.Wordforms.IsNegator(word.Folded)) negators += index + 1 < words.Length && lexicon.Wordforms.IsUndoing(words[index + 1].Folded) ? 0 : 1;
                else if (lexicon.Wordforms.Number(word.Folded) is { } number) numbers.Add(number);
                else if (!lexicon.Wordforms.IsStopword(word.Folded))
                {
                    opposites += Add(stems, lexicon.Wordforms.Stem(word.Folded));
                    if (names.Contains(word.Span.Start)) named.Add(stems[^1]);
                }
            }
        }
        var whole = TextSpan.FromBounds(content[0].Start, content[^1].End);
        return new Assertion(reading.Index, statement, told, whole, new WordSet(lexicon.Wordforms.Vocabulary, stems), pool.One(new WordSet(lexicon.Wordforms.Vocabulary, named)),
            numbers.Count > 0 ? numbers : FrozenSet<long>.Empty, negators > 0 != opposites > 0, stance);
    }

    /// <summary>Where the words of names begin, known ones and whatever else stands with a capital within a sentence.</summary>
    private static HashSet<int> NameWords(IndexedReading reading)
    {
        var (text, words) = (reading.Reading.Document.Text, new HashSet<int>());
        foreach (var mention in reading.Reading.Mentions)
        {
            if (mention.Kind != MentionKind.Name) continue;
            foreach (var word in reading.WordsIn(mention.Span)) words.Add(word.Span.Start);
        }
        for (var index = 1; index < reading.Words.Length; index++)
        {
            var (before, word) = (reading.Words[index - 1].Span, reading.Words[index].Span);
            if (char.IsUpper(text[word.Start]) && text[TextSpan.FromBounds(before.End, word.Start)].IndexOfAny(SentenceEnds) < 0) words.Add(word.Start);
        }
        return words;
    }

    private int Add(List<string> stems, string stem)
    {
        var denies = lexicon.Wordforms.Opposites.TryGetValue(stem, out var denied);
        stems.Add(lexicon.Wordforms.Alike(denies ? denied! : stem));
        return denies ? 1 : 0;
    }

    /// <summary>The event whose clause covers most of what is said.</summary>
    private static int? MainEvent(IndexedReading reading, int statement)
    {
        var content = reading.Reading.Statements[statement].Content;
        return reading.Reading.Events.Select((told, index) => (told, index))
            .Where(pair => content.Any(span => span.Contains(pair.told.Trigger.Span)))
            .OrderByDescending(pair => content.Sum(span => span.Common(pair.told.Passage)))
            .ThenBy(pair => pair.told.Passage.Length).ThenBy(pair => pair.index)
            .Select(pair => (int?)pair.index).FirstOrDefault();
    }
}
