using System.Collections.Immutable;
using Hearsay.Facts.Actors;
using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Language.Conllu;

namespace Hearsay.Facts.Tests.Actors;

public sealed class ActorExamplesTests
{
    private static readonly string Ontology = Path.Combine(AppContext.BaseDirectory, "ontology");
    private static readonly List<ActorExample> Examples = YamlFile.Read<ActorExamples>(Path.Combine(Ontology, "en", "actors", "examples.yaml")).Examples;
    private static readonly Lazy<Analyzer> Analyzer = new(() => Language.Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")));
    private static readonly Lazy<ActorReader> Actors = new(() => ActorReader.Load(Ontology));

    public static TheoryData<string> Sentences => [.. Examples.Select(example => example.Text)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Each_example_has_the_countries_and_sectors_that_are_told_and_no_others(string text)
    {
        var example = Examples.Single(one => one.Text == text);
        var analysis = Analyzer.Value.Analyze(RunningText.AsDocument("text", text));
        var (mentions, entities) = EntityReader.Read(analysis);

        var actor = Assert.Single(Actors.Value.Read(analysis, mentions, entities), entity => entity.Name == example.Who).Actor;

        Assert.Equal(example.Countries.Order(), Codes(actor.Countries));
        Assert.Equal(example.Sectors.Order(), Codes(actor.Sectors));
        Assert.All(actor.Countries.Concat(actor.Sectors).SelectMany(mark => mark.Passages), span => Assert.True(span.Length > 0 && span.End <= text.Length));
    }

    private static IEnumerable<string> Codes(ImmutableArray<ActorMark> marks) => marks.Select(mark => mark.Code).Order();
}
