using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.Tests.Entities;

public sealed class EntityReaderTests
{
    private static readonly Lazy<Analyzer> Analyzer = new(() => Language.Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")));

    [Theory]
    [InlineData("Estonian President Karin Tamm spoke in Tallinn. Tamm will stay.", "Karin Tamm", EntityType.Person, "Estonian President")]
    [InlineData("Local police chief Ivan Petrov denied it.", "Ivan Petrov", EntityType.Person, "Local police chief")]
    [InlineData("Tamm's spokesman Ivan Petrov denied it.", "Ivan Petrov", EntityType.Person, "spokesman")]
    [InlineData("Ivan Petrov, a former officer, left Prague.", "Ivan Petrov", EntityType.Person, "former officer")]
    [InlineData("Ivan Petrov is a diplomat.", "Ivan Petrov", EntityType.Person, "diplomat")]
    [InlineData("Ivan Petrov was a diplomat in Riga, but was expelled in May.", "Ivan Petrov", EntityType.Person, "diplomat")]
    [InlineData("Ivan Petrov served as ambassador in Riga.", "Ivan Petrov", EntityType.Person, "ambassador")]
    [InlineData("Ivan Petrov was appointed a judge in May.", "Ivan Petrov", EntityType.Person, "judge")]
    [InlineData("The small party's leader left Riga.", "small party", EntityType.Organization, "small party")]
    [InlineData("Police met Captain Q.R. in Riga.", "Q.R.", EntityType.Person, "Captain")]
    [InlineData("A Latvian journalist published the video.", "Latvian journalist", EntityType.Person, "Latvian journalist")]
    [InlineData("The minister did not say how many young soldiers were hurt.", "young soldiers", EntityType.Group, "young soldiers")]
    [InlineData("A Latvian  journalist\npublished the video.", "Latvian  journalist", EntityType.Person, "Latvian  journalist")]
    public void Entities_have_name_type_and_description(string text, string name, EntityType type, string description)
    {
        var entity = Assert.Single(Read(text).Entities, entity => entity.Name == name);
        Assert.Equal(type, entity.Type);
        var found = Assert.Single(entity.Descriptions, found => found.Text == description);
        Assert.Equal(description, text.Substring(found.Span.Start, found.Span.Length));
    }

    [Theory]
    [InlineData("Ivan Petrov is not a spy.", "spy")]
    [InlineData("Ivan Petrov could be a spy.", "spy")]
    [InlineData("If Ivan Petrov is a spy, he must leave.", "spy")]
    [InlineData("Ivan Petrov posed as a doctor.", "doctor")]
    [InlineData("Ivan Petrov did not become a doctor.", "doctor")]
    public void What_is_not_asserted_describes_nobody(string text, string description)
    {
        var entity = Assert.Single(Read(text).Entities, entity => entity.Name == "Ivan Petrov");
        Assert.DoesNotContain(entity.Descriptions, found => found.Text.Contains(description, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Karl Meyer, spokesman of Latvian president Ivan Petrov, denied it.", "Ivan Petrov")]
    [InlineData("RIGA/OSLO (HERALD) - Senate critic Ivan Petrov, who is in a hospital in Riga, was poisoned in an attempt to murder him, officials said.", "Ivan Petrov")]
    [InlineData("The paper said on Monday that Latvia's Ivan Petrov had left for Prague.", "Ivan Petrov")]
    public void No_description_begins_with_a_preposition_holds_half_a_bracket_or_is_whose_somebody_is(string text, string name)
    {
        var entity = Assert.Single(Read(text).Entities, entity => entity.Name == name);
        Assert.DoesNotContain(entity.Descriptions, found => found.Text.StartsWith("of ", StringComparison.Ordinal) || found.Text.Contains(')', StringComparison.Ordinal) || found.Text == "Latvia");
    }

    [Theory]
    [InlineData("Ivan Petrov served as ambassador in Riga.", "ambassador")]
    [InlineData("Ivan Petrov posed as a doctor.", "doctor")]
    [InlineData("Police called the woman a traitor.", "traitor")]
    public void In_what_capacity_somebody_is_meant_brings_in_nobody(string text, string predicate) =>
        Assert.DoesNotContain(Read(text).Entities, entity => entity.Name.Contains(predicate, StringComparison.Ordinal));

    [Fact]
    public void Names_of_one_entity_are_kept_as_written()
    {
        var entity = Assert.Single(Read("Ivan Petrov left Prague on Monday. Petrov was ill.").Entities, entity => entity.Name == "Ivan Petrov");
        Assert.Equal(["Petrov"], entity.Aliases);
        Assert.True(entity.Named);
    }

    private static (IReadOnlyList<EntityMention> Mentions, IReadOnlyList<Entity> Entities) Read(string text)
    {
        var (mentions, entities) = EntityReader.Read(Analyzer.Value.Analyze(RunningText.AsDocument("text", text)));
        return (mentions, entities);
    }
}
