using System.Collections.Immutable;
using Hearsay.Facts.Actors;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.Events.Coding;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Events.Roles;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Factuality.Learned;
using Hearsay.Facts.MainEvents;
using Hearsay.Facts.Relations;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Cues;
using Hearsay.Facts.Statements.Mending;
using Hearsay.Facts.Times;
using Hearsay.Facts.Times.Order;
using Hearsay.Language;
using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts;

/// <summary>Reads what a document says from its analysis: the step from <see cref="Analysis"/> to <see cref="Reading"/>. Thread-safe; one serves all threads.</summary>
public sealed class FactReader
{
    private readonly string ontologyFolder;
    private readonly TimeReader times;
    private readonly FactualityReader factuality;
    private readonly ScaleModels scales;
    private readonly StatementReader statements;
    private readonly EventReader events;
    private readonly RelationReader relations;
    private readonly ActorReader actors;
    private readonly MainEventFinder mainEvent;

    private FactReader(string ontologyFolder, string modelsFolder)
    {
        this.ontologyFolder = ontologyFolder;
        var timesLoading = Task.Run(() => TimeReader.Load(Path.Combine(ontologyFolder, "en", "times")));
        var codesLoading = Task.Run(() => CodeModel.Load(modelsFolder));
        var cuesLoading = Task.Run(() => CueLexicon.In(ontologyFolder));
        var statementsLoading = Task.Run(async () => StatementReader.Load(await cuesLoading.ConfigureAwait(false), UnsaidLexicon.In(ontologyFolder), modelsFolder));
        var actorsLoading = Task.Run(() => ActorReader.Load(ontologyFolder));
        scales = ScaleModels.Load(modelsFolder);
        Ontology = Facts.Ontology.Ontology.Load(ontologyFolder);
        relations = RelationReader.Load(Ontology, ontologyFolder);
        factuality = FactualityReader.Load(ontologyFolder, cuesLoading.GetAwaiter().GetResult());
        events = EventReader.Load(Ontology, ontologyFolder, codesLoading.GetAwaiter().GetResult());
        statements = statementsLoading.GetAwaiter().GetResult();
        times = timesLoading.GetAwaiter().GetResult();
        actors = actorsLoading.GetAwaiter().GetResult();
        mainEvent = MainEventFinder.Load(ontologyFolder);
    }

    /// <summary>The folder that the lexicons, rules and ontology came from.</summary>
    public string OntologyFolder => ontologyFolder;

    /// <summary>The types of events and relations.</summary>
    public Ontology.Ontology Ontology { get; }

    /// <summary>Loads lexicons, rules and ontology from a folder, and the models of facts from the folder <c>models</c> beside it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A rule in it is malformed.</exception>
    /// <exception cref="InvalidDataException">The ontology has an error; the message says where.</exception>
    public static FactReader Load(string ontologyFolder)
    {
        if (!Directory.Exists(ontologyFolder)) throw new DirectoryNotFoundException($"No ontology at {ontologyFolder}.");
        return new FactReader(ontologyFolder, Path.Combine(ontologyFolder, "..", "models"));
    }

    /// <summary>Reads the facts. A pure function of its input.</summary>
    public Reading Read(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return ReadSteps(analysis);
    }

    private Reading ReadSteps(Analysis analysis)
    {
        var (expressions, published) = times.Read(analysis);
        var (mentions, entities) = EntityReader.Read(analysis);
        var said = statements.Read(analysis, mentions, expressions, times.LinkWords);
        expressions = SpeechTimes.Anchor(expressions, said, published);
        said = CarriedTimes.ToStatements(analysis, said);
        (mentions, entities, said) = SpokenPronouns.Tie(analysis, mentions, entities, said);
        var standing = Standing(Doubting(analysis, said));
        TimeOf time = Linker(analysis, expressions, said).Link;
        var timeWords = new TimeWords(expressions.Select(expression => expression.Span));
        var told = SpeakerReader.Settle(events.Read(analysis, mentions, standing, time, timeWords), said, mentions);
        told = AdjacentTimes.Move(analysis, told, expressions);
        var orders = times.Orders(analysis, told);
        told = CarriedTimes.ToEvents(analysis, mentions, OrderedTimes.Bound(told, orders, published));
        entities = actors.Read(analysis, mentions, entities);
        var held = relations.Read(analysis, mentions, entities, told, standing, time, timeWords);
        var reading = new Reading
        {
            Document = analysis.Document,
            Published = published,
            Mentions = mentions,
            Entities = ActorInheritance.Apply(Ontology, entities, held),
            Times = expressions,
            Statements = said,
            Events = told,
            Orders = orders,
            Relations = held,
        };
        return reading with { Main = mainEvent.Find(reading) };
    }

    /// <summary>The events of a document as the lexicon codes them, each with the features that its code is learned from.</summary>
    internal IEnumerable<(Event Told, List<uint> Features)> Coded(Analysis analysis, WordClusters clusters)
    {
        var expressions = times.Read(analysis).Item1;
        var mentions = EntityReader.Read(analysis).Mentions;
        var said = statements.Read(analysis, mentions, expressions, times.LinkWords);
        return events.Each(analysis, mentions, Standing(Doubting(analysis, said)), Linker(analysis, expressions, said).Link, new TimeWords(expressions.Select(expression => expression.Span)), clusters);
    }

    private TimeLinker Linker(Analysis analysis, ImmutableArray<TimeExpression> expressions, ImmutableArray<Statement> said)
    {
        var cues = said.Select(statement => statement.Cue?.Span).OfType<TextSpan>().ToArray();
        return new(analysis, expressions, word => cues.Any(cue => cue.Contains(word.Span)), times.LinkWords);
    }

    /// <summary>Where readers would place what is told at each of some places, an event or not, between -3 and 3, and where its value there lies.</summary>
    internal ImmutableArray<(double Place, int Value)> Scales(Analysis analysis, IReadOnlyList<TextSpan> places)
    {
        var doubt = Doubting(analysis, Said(analysis));
        return [.. places.Select(place => HeadOf(analysis, place) is { } word ? ((double)doubt.Place(word), FactualityScale.Of(doubt.Read(word).Judgements)) : (0, 0))];
    }

    /// <summary>The word that stands for each place, -1 where none stands there, and the features from which the place of what it tells is learned.</summary>
    internal ImmutableArray<(int Word, uint[] Features)> ScaleFeatures(Analysis analysis, IReadOnlyList<TextSpan> places)
    {
        var doubt = Doubting(analysis, Said(analysis));
        return [.. places.Select(place => HeadOf(analysis, place) is { } word ? (word.Index, doubt.Features(word).ToArray()) : (-1, []))];
    }

    private ImmutableArray<Statement> Said(Analysis analysis) => statements.Read(analysis, EntityReader.Read(analysis).Mentions, times.Read(analysis).Item1);

    private Doubt Doubting(Analysis analysis, ImmutableArray<Statement> said) => new(factuality, scales, analysis, said);

    /// <summary>The word of a place that the others depend on; null where no word stands there.</summary>
    private static Token? HeadOf(Analysis analysis, TextSpan place)
    {
        for (var index = 0; index < analysis.Count; index++)
        {
            var word = analysis[index];
            if (word.Span.Overlaps(place) && (word.Head is not { } head || !head.Span.Overlaps(place))) return word;
        }
        return null;
    }

    private static StandingOf Standing(Doubt doubt) => word =>
    {
        var read = doubt.Read(word);
        return (read.Modality, read.Judgements, read.Statement);
    };
}
