using Hearsay.Cases.Conflicts;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class AttributionConflictsTests
{
    private const string Content = "the divers had been paid by the harbour board for their silence";

    private static Telling Said(string source, string speaker, QuotationMode mode, string more = "", string content = Content)
    {
        var telling = new Telling(source, $"{speaker} said that {content}.{more}", "2021-06-03") { Outlet = source }.Who(EntityType.Person, speaker);
        return (more.Length > 0 ? telling.Who(EntityType.Person, "Jon Falk") : telling).Says(speaker, content, mode: mode);
    }

    private static Conflict[] Attributions(Telling first, Telling second) => [.. CaseBuilder.Build([first.Read(), second.Read()]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Attribution)];

    [Theory]
    [InlineData(QuotationMode.Direct)]
    [InlineData(QuotationMode.Indirect)]
    public void One_sentence_in_two_mouths_is_at_odds(QuotationMode mode) =>
        Assert.Equal("The same words, from Ilse Brandt and from Jon Falk.", Assert.Single(Attributions(Said("a.txt", "Ilse Brandt", mode), Said("b.txt", "Jon Falk", mode))).Why);

    [Fact]
    public void Not_where_a_text_knows_both() =>
        Assert.Empty(Attributions(Said("a.txt", "Ilse Brandt", QuotationMode.Indirect, more: "\nJon Falk was there."), Said("b.txt", "Jon Falk", QuotationMode.Indirect)));

    [Fact]
    public void Nor_where_the_words_differ() =>
        Assert.Empty(Attributions(Said("a.txt", "Ilse Brandt", QuotationMode.Indirect), Said("b.txt", "Jon Falk", QuotationMode.Indirect, content: "for their silence the harbour board had paid all of the divers")));
}
