using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;

namespace Hearsay.Cases.Questions;

/// <summary>A case made ready for questions: its readings with their words, its entities by name, its sentences by words.</summary>
internal sealed class AnswerSource
{
    private readonly Dictionary<string, int> documents;
    private readonly Dictionary<string, int> entities;

    public AnswerSource(Case @case, CaseLexicon lexicon)
    {
        (Case, Lexicon) = (@case, lexicon);
        Readings = [.. @case.Documents.Select((document, index) => new IndexedReading(index, document.Reading, lexicon))];
        documents = Readings.ToDictionary(reading => reading.Id, reading => reading.Index, StringComparer.Ordinal);
        entities = @case.Entities.Select((entity, index) => (entity.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        Passages = new PassageIndex(Readings, lexicon);
        Weights = new StemWeights(lexicon.Wordforms.Vocabulary, Readings.SelectMany(reading => reading.Reading.Document.Blocks.Where(block => block.IsContent).Select(block => reading.StemSetIn(block.Span))));
    }

    public Case Case { get; }

    public CaseLexicon Lexicon { get; }

    public IReadOnlyList<IndexedReading> Readings { get; }

    public PassageIndex Passages { get; }

    public StemWeights Weights { get; }

    public IndexedReading ReadingOf(Passage passage) => Readings[documents[passage.Document]];

    public int? EntityIndex(string? id) => id is not null && entities.TryGetValue(id, out var index) ? index : null;

    public string Shown(Passage passage) => ReadingOf(passage).Shown(passage.Span);

    /// <summary>The stems of a passage, opposites under the word that they deny.</summary>
    public HashSet<string> Stems(Passage passage) =>
        [.. ReadingOf(passage).StemsIn(passage.Span).Select(stem => Lexicon.Wordforms.Opposites.GetValueOrDefault(stem, stem))];

    /// <summary>The sentence that holds a passage.</summary>
    public Passage Sentence(Passage passage) => passage with { Span = Passages.SentenceAt(documents[passage.Document], passage.Span) };

    /// <summary>How much of the weight of the asked stems a passage holds, from 0 to 1.</summary>
    public double Covered(IReadOnlyCollection<string> asked, IReadOnlySet<string> held)
    {
        var whole = Weights.Sum(asked);
        return whole <= 0 ? 0 : Weights.Sum(asked.Where(held.Contains)) / whole;
    }

    /// <summary>The same of the stems of an assertion.</summary>
    public double Covered(IReadOnlyCollection<string> asked, WordSet held)
    {
        var whole = Weights.Sum(asked);
        return whole <= 0 ? 0 : Weights.Sum(asked.Where(stem => held.Contains(Lexicon.Wordforms.Alike(stem)))) / whole;
    }

    /// <summary>An entity's name as an answer; a capital with the state whose government it can stand for.</summary>
    public string NameOf(int entity)
    {
        var name = Case.Entities[entity].Name;
        return Lexicon.States.OfCapital(Lexicon.Spelling.Fold(name)) is { } state ? $"{name} ({state})" : name;
    }
}
