using Hearsay.Facts;
using Hearsay.Language;
using Hearsay.Scoring.Affairs;
using Hearsay.Scoring.Coreference;
using Hearsay.Scoring.Events;
using Hearsay.Scoring.Factuality;
using Hearsay.Scoring.MainEvents;
using Hearsay.Scoring.Names;
using Hearsay.Scoring.Pages;
using Hearsay.Scoring.Statements;
using Hearsay.Scoring.Times;
using Hearsay.Scoring.Trees;

namespace Hearsay.Cli.Evaluation;

/// <summary>The measures, one a line.</summary>
internal static class EvaluationTasks
{
    public static IReadOnlyList<EvaluationTask> All { get; } =
    [
        new("trees", "Tags, features, lemmas and dependencies on a treebank in CoNLL-U (a file, or a folder with its dev.conllu).",
            request => TreesScorer.Score(request.Path, Analyzer.Load(request.Models), request.Limit)),
        new("names", "Names on tokens with BIO tags (a file, the folder of a corpus with its testa.conll, dev.conll or train.conll, or a folder of such folders).",
            request => NamesScorer.Score(request.Path, Analyzer.Load(request.Models), request.Limit)),
        new("spellings", "Spellings of one name among those of others, on Wikidata's pairs (a folder with russian.dev.tsv) or a file with the spellings of a name a line.",
            request => SpellingsScorer.Score(request.Path, request.Ontology, request.Models, request.Limit)),
        new("coreference", "Who is who within a document, on OntoGUM or GAP (a folder with dev.conll, or with development.tsv, or one that holds ontogum/ and gap/).",
            request => CoreferenceScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit)),
        new("times", "Time expressions on TimeML files (a folder of *.tml, or of *.key.xml).",
            request => TimesScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit)),
        new("orders", "When events happened and in which order, on TimeML files with links (a folder of *.tml).",
            request => OrderScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit)),
        new("statements", "Who said what, on PolNeAR (a folder with text/ and attributions/).",
            request => StatementsScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit)),
        new("events", "What tells of events and who takes part in them, on ECB+ (a folder with its sentences.csv) or MEANTIME (the folder of its factuality files).",
            request => EventsScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit)),
        new("factuality", "How far events are facts, on MEANTIME (the folder of its factuality files), or on sentences with a scale from -3 to 3 (UW, UDS: a file, or a folder with its dev.jsonl).",
            request => FactualityScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit)),
        new("plover", "Who does what to whom in PLOVER's codes, on PLV (a file of records, or a folder with its train.tsv).",
            request => PloverScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit)),
        new("fivew", "Who, what, when and where of the main event, on the annotated articles of Giveme5W1H (a folder of JSON files, or one with gold/).",
            request => FivewScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Limit, request.Verbose)),
        new("pages", "Main text and day of publication of pages (a folder with articles/ or dates/).",
            request => PagesScorer.Score(request.Path, request.Limit)),
        new("case", "A whole affair: a folder of documents with a gold.json of what a careful reader finds.",
            request => AffairScorer.Score(request.Path, Analyzer.Load(request.Models), FactReader.Load(request.Ontology), request.Verbose)),
    ];
}
