using CsCheck;
using Hearsay.Cases.Dossiers;
using Hearsay.Facts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Dossiers;

public sealed class DossierTests
{
    private static List<string> Divided(IEnumerable<Reading> readings, int most)
    {
        var ordered = readings.OrderBy(reading => reading.Document.Source, StringComparer.Ordinal).ToList();
        return [.. DossierFinder.Find([.. DocumentTerms.Of(ordered)], most).Select(dossier => string.Join(' ', dossier.Select(index => ordered[index].Document.Source[..^4])))];
    }

    private static string[] Sources(string dossier) => dossier.Split(' ');

    [Fact]
    public void Documents_on_one_affair_are_one_dossier() => Assert.Equal(["a b c d", "e1 e2 e3", "r1 r2 r3"], Divided(Archive.Readings(), Archive.Most));

    [Fact]
    public void A_case_of_few_documents_is_one_dossier_whatever_it_holds() => Assert.Single(Divided(Archive.Readings(), 10));

    [Fact]
    public void What_is_on_nothing_else_is_a_dossier_of_its_own() => Assert.Contains("z", Divided([.. Archive.Readings(), new Telling("z.txt", "Orchids blossom in greenhouses.").Read()], Archive.Most));

    [Fact]
    public void No_dossier_has_more_than_the_most() => Assert.All(Divided(Archive.Readings(), 2), dossier => Assert.True(Sources(dossier).Length <= 2));

    [Fact]
    public void A_further_document_moves_none_from_another_dossier()
    {
        Gen.Int[0, Archive.Readings().Length - 1].Sample(left =>
        {
            var (before, after) = (Divided(Archive.Readings().Where((_, place) => place != left), Archive.Most), Divided(Archive.Readings(), Archive.Most));
            var touched = Assert.Single(after, dossier => Sources(dossier).Contains(Archive.Readings()[left].Document.Source[..^4]));
            Assert.Equal(after.Where(dossier => dossier != touched).Order(), before.Where(dossier => !Sources(dossier).All(Sources(touched).Contains)).Order());
        });
    }

    [Fact]
    public void In_whatever_order_readings_come_the_case_of_several_dossiers_is_the_same()
    {
        var readings = Archive.Readings();
        var expected = Affair.Words(CaseBuilder.Build(readings, Archive.Most));
        Gen.Shuffle(readings).Sample(shuffled => Assert.Equal(expected, Affair.Words(CaseBuilder.Build(shuffled, Archive.Most))), iter: 20);
    }

    [Fact]
    public void In_whatever_order_dossiers_come_they_join_to_the_same_case()
    {
        var dossiers = new[] { Affair.Readings()[..4], Archive.Robbery(), Archive.Election() }.Select(CaseBuilder.BuildDossier).ToArray();
        var expected = Affair.Words(CaseJoiner.Join(dossiers));
        Gen.Shuffle(dossiers).Sample(shuffled => Assert.Equal(expected, Affair.Words(CaseJoiner.Join(shuffled))), iter: 10);
    }

    [Fact]
    public void What_is_in_one_dossier_is_as_it_is_by_itself()
    {
        var (whole, alone) = (CaseBuilder.Build(Archive.Readings(), Archive.Most), CaseBuilder.Build(Archive.Election()));
        Assert.Equal(Ids(alone), Ids(whole with { Events = [.. whole.Events.Where(told => alone.Documents.Any(document => document.Id == told.Members[0].Trigger.Document))], Claims = [], Conflicts = [] }));

        static IEnumerable<string> Ids(Case built) => built.Relations.Select(relation => relation.Id).Concat(built.Events.Select(told => told.Id));
    }

    [Fact]
    public void Who_has_one_full_name_in_two_dossiers_is_one_and_who_shares_a_surname_is_not()
    {
        var whole = CaseBuilder.Build(Archive.Readings(), Archive.Most);
        var brandt = Assert.Single(whole.Entities, entity => entity.Name == "Ilse Brandt");
        Assert.Contains(brandt.Members, member => member.Document == Archive.Robbery()[2].Document.Id);
        Assert.Contains(brandt.Members, member => member.Document == Affair.Readings()[0].Document.Id);
        Assert.Equal(brandt.Mentions.OrderBy(mention => whole.Documents.ToList().FindIndex(document => document.Id == mention.Document)), brandt.Mentions);
        Assert.Equal(2, whole.Entities.Count(entity => entity.Name.EndsWith("Falk", StringComparison.Ordinal)));
        Assert.Equal(whole.Entities.Length, whole.Entities.Select(entity => entity.Id).Distinct().Count());
    }

    [Fact]
    public void A_relation_told_in_two_dossiers_is_one_with_the_passages_of_both()
    {
        var relation = Assert.Single(CaseBuilder.Build(Archive.Election(), 2).Relations);
        Assert.Equal(2, relation.Passages.Length);
    }

    [Fact]
    public void Of_two_people_of_one_name_in_a_dossier_neither_is_taken_for_a_third_in_another()
    {
        var both = CaseBuilder.BuildDossier([new Telling("1.txt", "Jon A. Falk met Jon B. Falk.").Who(EntityType.Person, "Jon A. Falk").Who(EntityType.Person, "Jon B. Falk").Read()]);
        var third = CaseBuilder.BuildDossier([new Telling("2.txt", "Jon Falk slept.").Who(EntityType.Person, "Jon Falk").Read()]);
        Assert.Equal(2, both.Entities.Length);
        Assert.DoesNotContain(Assert.Single(third.Entities).Id, both.Entities.Select(entity => entity.Id));
    }
}
