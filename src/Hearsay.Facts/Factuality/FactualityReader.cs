using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hearsay.Facts.Events;
using Hearsay.Facts.Factuality.Lexicons;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Factuality;

/// <summary>
/// Says of an event how certain it is according to whom, after FactBank (Saurí and Pustejovsky 2009): the author, and every source
/// in whose statement it is told. Works for a verb as for a noun, and for the predicate of a relation. Thread-safe.
/// </summary>
internal sealed class FactualityReader
{
    private readonly CueLexicon cues;
    private readonly ClauseStanding standing;
    private readonly ConditionalWeakTable<Statement[], StatementIndex> indexes = [];

    private FactualityReader(CueLexicon cues, ClauseStanding standing) => (this.cues, this.standing) = (cues, standing);

    /// <summary>Loads the lexicons of the ontology folder.</summary>
    public static FactualityReader Load(string ontologyFolder) => Load(ontologyFolder, CueLexicon.In(ontologyFolder));

    /// <summary>Loads what it needs beside the cues.</summary>
    public static FactualityReader Load(string ontologyFolder, CueLexicon cues)
    {
        var folder = Path.Combine(ontologyFolder, "en");
        var modality = ModalityLexicon.Load(Path.Combine(folder, "modality.yaml"));
        var implicatives = ImplicativeLexicon.Load(Path.Combine(folder, "implicatives.yaml"));
        return new FactualityReader(cues, new ClauseStanding(modality, implicatives));
    }

    /// <summary>How far the event that <paramref name="trigger"/> tells of is a fact, given the statements of its document.</summary>
    public FactualityReading Read(Token trigger, ImmutableArray<Statement> statements)
    {
        var index = IndexOf(statements);
        var around = index.Around(trigger.Span);
        around.RemoveAll(number => statements[number].Source.IsAuthor || statements[number].Cue?.Span.Overlaps(trigger.Span) == true);
        var path = PathTo(trigger);
        var author = Evaluate(path, trigger, statements, index, around, 0, Commitment.Fact);
        if (around.Count == 0) return new(author.Modality, [new(null, author.Value)], null);
        return ReadSaid(path, trigger, statements, index, around);
    }

    private FactualityReading ReadSaid(
        Token[] path, Token trigger, ImmutableArray<Statement> statements, StatementIndex index, List<int> around)
    {
        var judgements = new List<FactualityJudgement>();
        var innermost = Commitment.None;
        var author = Commitment.Fact;
        for (var level = 0; level < around.Count; level++)
        {
            var statement = statements[around[level]];
            var entry = statement.Cue is { } cue ? cues.Find(cue.Lemma) ?? cues.UnlistedAs(statement.Act) : null;
            var start = Start(statement, entry, trigger, statements, index, around[..level]);
            innermost = Evaluate(path, trigger, statements, index, around, level + 1, start);
            author = author.Certainty != Certainty.Unknown && entry?.Author == "=" ? innermost : Commitment.None;
            if (statement.Source.Entity is { } entity && judgements.All(judgement => judgement.Source != entity))
                judgements.Add(new(entity, level == around.Count - 1 ? innermost.Value : FactualityValue.Unknown));
            else if (statement.Source.Entity is { } again && level == around.Count - 1)
                judgements[judgements.FindIndex(judgement => judgement.Source == again)] = new(again, innermost.Value);
        }
        judgements.Insert(0, new(null, author.Value));
        return new(innermost.Modality, [.. judgements], around[^1]);
    }

    private Commitment Start(
        Statement statement, CueEntry? entry, Token trigger, ImmutableArray<Statement> statements, StatementIndex index, List<int> outer)
    {
        if (entry is null || CueWord(statement, trigger) is not { } word) return Commitment.Fact;
        if (entry.OfSpeech is { } unsaid && (statement.Act == unsaid || statement.Act == cues.Lines.Denied) && trigger.Head != word) return Commitment.None; // what is not told may be so or not
        var said = Evaluate(PathTo(word), word, statements, index, outer, outer.Count, Commitment.Fact);
        var implication = new Implication(
            FactualityNotation.ParseCommitment(entry.Value), FactualityNotation.ParseCommitment(entry.Negative), Modality.Actual);
        var below = implication.Below(said with { Modality = Modality.Actual });
        return below.As(FactualityNotation.ParseModality(entry.Modality));
    }

    /// <summary>The commitment of the source at <paramref name="level"/> (0: the author), from where its own words begin on the path.</summary>
    private Commitment Evaluate(
        Token[] path, Token trigger, ImmutableArray<Statement> statements, StatementIndex index, List<int> around, int level, Commitment start)
    {
        var first = 0;
        for (var step = 0; step < path.Length - 1; step++)
        {
            var holders = index.Around(path[step].Span);
            var foreign = holders.Exists(number => !around.Contains(number) && !statements[number].Source.IsAuthor && statements[number].Cue?.Span.Contains(path[step].Span) != true);
            var outside = level > 0 && (!holders.Contains(around[level - 1]) || statements[around[level - 1]].Cue?.Span.Contains(path[step].Span) == true);
            if (foreign || outside) first = step + 1;
        }
        return standing.Along(path.AsSpan(first), start);
    }

    private static Token? CueWord(Statement statement, Token trigger)
    {
        if (statement.Cue is not { } cue) return null;
        var words = trigger.Analysis.Words;
        for (var index = FirstAt(words, cue.Span.Start); index < words.Length && words[index].Span.Start < cue.Span.End; index++)
        {
            var word = trigger.Analysis[index];
            if (word.Head is not { } head || !cue.Span.Contains(head.Span)) return word;
        }
        return null;
    }

    private static int FirstAt(ImmutableArray<Word> words, int position)
    {
        int low = 0, high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Token[] PathTo(Token word)
    {
        var path = new List<Token> { word };
        while (path[^1].Head is { } head) path.Add(head);
        path.Reverse();
        return [.. path];
    }

    private StatementIndex IndexOf(ImmutableArray<Statement> statements) =>
        indexes.GetValue(ImmutableCollectionsMarshal.AsArray(statements) ?? [], static array => new StatementIndex([.. array]));
}
