using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Denials;

public sealed class DenialConflictsTests
{
    private const string Held = "The harbour board paid the divers for silence";

    private static Telling Said(string source, string speaker, string content, string act = "assert") =>
        new Telling(source, $"{speaker} said this: {content}.") { Outlet = source }.Who(EntityType.Person, speaker).Says(speaker, content, act);

    private static Conflict[] Denials(Telling first, Telling second) =>
        [.. CaseBuilder.Build([first.Read(), second.Read()]).Conflicts.Where(conflict => conflict.Kind == ConflictKind.Denial)];

    [Theory]
    [InlineData("The harbour board did not pay the divers for silence", "assert")]
    [InlineData("The harbour board paid the divers for silence", "deny")]
    public void A_denial_in_words_or_by_act_is_at_odds(string content, string act)
    {
        var conflict = Assert.Single(Denials(Said("a.txt", "Ilse Brandt", Held), Said("b.txt", "Jon Falk", content, act)));
        Assert.Contains("Jon Falk against Ilse Brandt", conflict.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The harbour board paid the divers for silence. I do not know them", "assert")]
    [InlineData("Nobody asked me before. The harbour board paid the divers for silence", "assert")]
    [InlineData("The harbour board did not pay the divers for silence", "deny")]
    [InlineData("The harbour board will not pay the divers for silence", "assert")]
    public void A_negation_of_something_else_or_of_a_negation_is_none(string content, string act) =>
        Assert.Empty(Denials(Said("a.txt", "Ilse Brandt", Held), Said("b.txt", "Jon Falk", content, act)));

    [Fact]
    public void One_who_said_both_is_named() =>
        Assert.StartsWith("Ilse Brandt has said both", Assert.Single(Denials(Said("a.txt", "Ilse Brandt", Held), Said("b.txt", "Ilse Brandt", Held, "deny"))).Why, StringComparison.Ordinal);
}
