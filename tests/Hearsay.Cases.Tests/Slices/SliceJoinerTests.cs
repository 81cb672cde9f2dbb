using CsCheck;
using Hearsay.Cases.Slices;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Slices;

public sealed class SliceJoinerTests
{
    private static readonly Case Whole = CaseBuilder.Build(Affair.Readings());

    private static IEnumerable<(Facts.Reading, CaseSlice)> Parts() =>
        SliceCutter.Cut(Whole, "dossier").Select(part => (Whole.Documents.Single(document => document.Id == part.Document).Reading, part.Slice));

    [Fact]
    public void The_slices_of_all_documents_are_the_case_in_whatever_order_they_come()
    {
        Assert.NotEmpty(Whole.Conflicts);
        var parts = Parts().ToArray();
        Gen.Shuffle(parts).Sample(shuffled => Assert.Equal(Affair.Words(Whole), Affair.Words(SliceJoiner.Join(shuffled))), iter: 20);
    }

    [Fact]
    public void Who_is_in_many_documents_is_cut_and_joined_like_anybody()
    {
        var whole = CaseBuilder.Build([.. Enumerable.Range(0, 40).Select(number => new Telling($"{number}.txt", string.Concat(Enumerable.Repeat("Ilse Brandt left. ", (number % 3) + 1))).Who(EntityType.Person, "Ilse Brandt").Read())]);
        Assert.Equal(79, Assert.Single(whole.Entities).Mentions.Length);
        var slices = SliceCutter.Cut(whole, "dossier").ToDictionary(part => part.Document, part => part.Slice, StringComparer.Ordinal);
        Assert.Equal(Affair.Words(whole), Affair.Words(SliceJoiner.Join(whole.Documents.Select(document => (document.Reading, slices[document.Id])))));
    }

    [Fact]
    public void Of_some_documents_there_is_what_rests_on_them_under_the_ids_of_the_whole()
    {
        var part = SliceJoiner.Join(Parts().Take(1));
        Assert.All(part.Events, told => Assert.Contains(Whole.Events, whole => whole.Id == told.Id && whole.OriginCount == told.OriginCount));
        Assert.All(part.Entities, entity => Assert.Contains(Whole.Entities, whole => whole.Id == entity.Id && whole.Name == entity.Name));
        Assert.All(part.Entities.SelectMany(entity => entity.Mentions), mention => Assert.Equal(part.Documents[0].Id, mention.Document));
        Assert.All(part.Claims.SelectMany(claim => claim.Positions), position => Assert.Equal(part.Documents[0].Id, position.Passage.Document));
    }

    [Fact]
    public void A_conflict_of_which_a_side_is_missing_is_not_shown() => Assert.Empty(SliceJoiner.Join(Parts().Take(1)).Conflicts);
}
