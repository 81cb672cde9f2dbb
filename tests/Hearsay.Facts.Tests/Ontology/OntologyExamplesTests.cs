using System.Collections.Immutable;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Events;
using Hearsay.Facts.Events.Links;
using Hearsay.Facts.Factuality;
using Hearsay.Facts.Ontology;
using Hearsay.Facts.Relations;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Ontology;

public sealed class OntologyExamplesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ontology");
    private static readonly Facts.Ontology.Ontology Ontology = Facts.Ontology.Ontology.Load(Folder);
    private static readonly EventReader Events = EventReader.Load(Ontology, Folder);
    private static readonly RelationReader Relations = RelationReader.Load(Ontology, Folder);
    private static readonly FactualityReader Factuality = FactualityReader.Load(Folder);
    private static readonly Analyzer Analyzer = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));

    public static TheoryData<string, string> OfEvents => Rows(example => example.Trigger is not null);

    public static TheoryData<string, string> OfRelations => Rows(example => example.Trigger is null);

    [Theory]
    [MemberData(nameof(OfEvents))]
    public void Each_example_of_a_type_is_read_as_it(string key, string sentence)
    {
        var example = Ontology.Examples.Single(one => one.Key == key && one.Sentence == sentence);
        var (analysis, mentions, _) = Analyse(sentence);
        var trigger = new TextSpan(sentence.IndexOf(example.Trigger!, StringComparison.Ordinal), example.Trigger!.Length);
        var events = Events.Read(analysis, mentions, word => Standing(word), _ => null, new TimeWords([]));

        var read = events.Where(one => one.Type == key && one.Trigger.Span.Overlaps(trigger)).ToList();

        if (example.Absent)
        {
            Assert.Empty(read);
            return;
        }
        var told = Assert.Single(read);
        foreach (var (role, words) in example.Roles)
        {
            var place = new TextSpan(sentence.IndexOf(words, StringComparison.Ordinal), words.Length);
            Assert.Contains(told.Participants, one => one.Role == role && place.Contains(mentions[one.Mention].Head));
        }
    }

    [Theory]
    [MemberData(nameof(OfRelations))]
    public void Each_example_of_a_predicate_is_read_as_it(string key, string sentence)
    {
        var example = Ontology.Examples.Single(one => one.Key == key && one.Sentence == sentence);
        var (analysis, mentions, entities) = Analyse(sentence);
        var events = Events.Read(analysis, mentions, word => Standing(word), _ => null, new TimeWords([]));
        var relations = Relations.Read(analysis, mentions, entities, events, word => Standing(word), _ => null, new TimeWords([]));
        var said = relations.Select(one => $"{Name(one.Subject, entities)} {one.Predicate} {Name(one.Object, entities)}").ToList();
        var wanted = $"{example.Roles["subject"]} {key} {example.Roles["object"]}";
        if (example.Absent) Assert.DoesNotContain(wanted, said);
        else Assert.Contains(wanted, said);
    }

    private static string Name(RelationTerm term, ImmutableArray<Entity> entities) => term.Entity is { } entity ? entities[entity].Name : term.Words;

    private static (Modality, ImmutableArray<FactualityJudgement>, int?) Standing(Hearsay.Language.Syntax.Token word)
    {
        var read = Factuality.Read(word, []);
        return (read.Modality, read.Judgements, read.Statement);
    }

    private static (Analysis Analysis, ImmutableArray<EntityMention> Mentions, ImmutableArray<Entity> Entities) Analyse(string sentence)
    {
        var document = new Document
        {
            Id = "example",
            Source = "example",
            Text = new SourceText(sentence),
            Language = "en",
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, sentence.Length))],
        };
        var analysis = Analyzer.Analyze(document);
        var (mentions, entities) = EntityReader.Read(analysis);
        return (analysis, mentions, entities);
    }

    private static TheoryData<string, string> Rows(Func<OntologyExample, bool> which)
    {
        var rows = new TheoryData<string, string>();
        foreach (var example in Ontology.Examples.Where(which)) rows.Add(example.Key, example.Sentence);
        return rows;
    }
}
