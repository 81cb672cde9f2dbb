using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts;

public sealed class UnnamedRankConflictsTests
{
    private static Telling Of(string source, string rank) =>
        new Telling(source, $"In Riga, Ilse Brandt and Jon Falk told of a retired {rank}.") { Outlet = source }
            .Who(EntityType.Place, "Riga").Who(EntityType.Person, "Ilse Brandt").Who(EntityType.Person, "Jon Falk").Unnamed(EntityType.Person, $"retired {rank}");

    [Fact]
    public void What_may_be_one_person_under_two_ranks_is_one_conflict_with_all_who_tell()
    {
        var conflicts = CaseBuilder.Build([Of("a.txt", "colonel").Read(), Of("b.txt", "lieutenant colonel").Read(), Of("c.txt", "major").Read()]).Conflicts;
        var conflict = Assert.Single(conflicts, conflict => conflict.Kind == ConflictKind.Rank);
        Assert.Equal(3, conflict.Members.Length);
    }

    [Fact]
    public void People_of_one_rank_are_none() =>
        Assert.DoesNotContain(CaseBuilder.Build([Of("a.txt", "colonel").Read(), Of("b.txt", "colonel").Read()]).Conflicts, conflict => conflict.Kind == ConflictKind.Rank);
}
