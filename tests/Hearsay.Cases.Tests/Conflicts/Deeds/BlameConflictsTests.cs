using Hearsay.Cases.Conflicts;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Deeds;

public sealed class BlameConflictsTests
{
    private static Telling Blames(string source, string speaker, string content, string who) =>
        new Telling(source, $"{speaker} said that {content} at the harbour bridge of Port Ellery.", "2021-06-03") { Outlet = source }.Unnamed(EntityType.Group, speaker).Unnamed(EntityType.Group, who).Says(speaker, content);

    private static Conflict[] Blamed(string first, string firstContent, string firstWho, string second, string secondContent, string secondWho) =>
        [.. CaseBuilder.Build([Blames("a.txt", first, firstContent, firstWho).Read(), Blames("b.txt", second, secondContent, secondWho).Read()]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Identity)];

    [Theory]
    [InlineData("The Danish army", "Swedish sailors opened fire", "Swedish sailors", "Swedish officials", "the Danes fired their guns first", "the Danes")]
    [InlineData("Police", "the strikers started the fight", "the strikers", "Strikers", "the police attacked first", "the police")]
    public void Two_who_say_each_that_the_other_began_it_are_at_odds(string first, string firstContent, string firstWho, string second, string secondContent, string secondWho)
    {
        var conflict = Assert.Single(Blamed(first, firstContent, firstWho, second, secondContent, secondWho));
        Assert.StartsWith("Who began it: ", conflict.Why);
        Assert.Equal(2, conflict.Members.Length);
    }

    [Theory]
    [InlineData("Danish officials", "the Danes opened fire", "the Danes")]
    [InlineData("Norwegian officials", "Danish guards opened fire", "Danish guards")]
    [InlineData("Swedish officials", "the Danes returned fire", "the Danes")]
    [InlineData("Swedish officials", "the Danes never opened fire", "the Danes")]
    public void Not_where_one_owns_to_it_or_is_no_side_or_speaks_of_no_beginning(string speaker, string content, string who) =>
        Assert.Empty(Blamed("The Danish army", "Swedish sailors opened fire", "Swedish sailors", speaker, content, who));

    [Fact]
    public void The_words_of_the_file_tell_of_a_beginning_as_they_say()
    {
        foreach (var row in YamlFile.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en"), "deeds.yaml").Rows("begun"))
            Assert.Equal(row[1] == "yes", CaseLexicon.Shipped.Deeds.Begins([.. WordBreaker.Break(row[0], 0, CaseLexicon.Shipped.Spelling)]));
    }
}
