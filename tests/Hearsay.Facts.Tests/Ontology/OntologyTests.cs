namespace Hearsay.Facts.Tests.Ontology;

public sealed class OntologyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ontology").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void The_shipped_ontology_has_types_with_many_words_and_an_example_for_each()
    {
        var ontology = Facts.Ontology.Ontology.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));

        Assert.True(ontology.EventLexicons["en"].Count > 900);
        Assert.Empty(ontology.EventTypes.Select(type => type.Key).Except(ontology.Examples.Select(example => example.Key)));
        Assert.Equal("Hand-over", ontology.Event("hand-over")!.Label);
        Assert.Null(ontology.Event("no-such-type"));
    }

    [Fact]
    public void A_further_file_adds_types()
    {
        Write("events.yaml", "types: [{key: a, label: A, definition: d, roles: {who: source}, en: {verb: subj=who, verbs: run}}]");
        Write("events-own.yaml", "types: [{key: b, label: B, definition: d, roles: {who: source}, en: {verb: subj=who, verbs: swim; dive in, nouns: swim meet}}]");

        var ontology = Facts.Ontology.Ontology.Load(folder);

        Assert.Equal(["a", "b"], ontology.EventTypes.Select(type => type.Key));
        Assert.Equal("in", Assert.Single(ontology.EventLexicons["en"].Verbs("dive")).Particle);
        Assert.Equal(["swim"], Assert.Single(ontology.EventLexicons["en"].Nouns("meet")).Before);
    }

    [Theory]
    [InlineData("types:\n- {key: a, label: A, definition: d, en: {verbs: run | subj=who}}", "events.yaml, line 2: a: 'subj=who': there is no role 'who'.")]
    [InlineData("types:\n- {key: a, label: A, definition: d, en: {verbs: run | ?}}", "events.yaml, line 2: a: '?' is no slot.")]
    [InlineData("types:\n- {key: a, label: A, definition: d, roles: {who: sauce}}", "events.yaml, line 2: a: 'sauce' is no side (source, target, none).")]
    [InlineData("types:\n- {key: a, label: A, definition: d, plover: FROWN}", "events.yaml, line 2: a: 'FROWN' is no code of PLOVER.")]
    [InlineData("types:\n- {key: a, label: A}", "events.yaml, line 2: 'definition' is missing.")]
    [InlineData("types:\n- {key: a, label: A, definition: d}\n- {key: a, label: A, definition: d}", "events.yaml, line 3: a: there is a type of this key already.")]
    [InlineData("types:\n- {key: a, label: A, definition: d, en: {verbs: give | obj<food>=}}", "events.yaml, line 2: a: 'food' is no type of entities.")]
    public void An_error_in_a_file_is_told_with_its_line(string text, string message)
    {
        Write("events.yaml", text);

        var error = Assert.Throws<InvalidDataException>(() => Facts.Ontology.Ontology.Load(folder));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void What_is_no_yaml_is_told_with_its_line()
    {
        Write("events.yaml", "types:\n  - {key: [");

        Assert.StartsWith("events.yaml, line ", Assert.Throws<InvalidDataException>(() => Facts.Ontology.Ontology.Load(folder)).Message, StringComparison.Ordinal);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
