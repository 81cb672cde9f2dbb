using Hearsay.Cases.Conflicts;
using Hearsay.Facts.Events;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Denials;

public sealed class AccusationAnswersTests
{
    private const string Charged = "Prosecutors charged Jon Falk with fraud";

    private static Conflict[] Conflicts(string answer, Func<Telling, Telling> answered)
    {
        var telling = new Telling("a.txt", $"{Charged}. {answer}.", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Person, "Jon Falk").Unnamed(EntityType.Group, "Prosecutors").Unnamed(EntityType.Person, "lawyer")
            .Happens("trial", "charged", Charged, parts: [("prosecutor", ParticipantSide.Source, "Prosecutors"), ("defendant", ParticipantSide.Target, "Jon Falk")]);
        return [.. CaseBuilder.Build([answered(telling).Read()]).Conflicts];
    }

    [Theory]
    [InlineData("any wrongdoing", "deny", true)]
    [InlineData("the allegations", "reject", true)]
    [InlineData("that Jon Falk is innocent", "assert", true)]
    [InlineData("that he did nothing wrong", "assert", true)]
    [InlineData("the charges", "assert", false)]
    [InlineData("that the harbour is open", "deny", false)]
    public void Who_denies_what_he_is_accused_of_answers_his_accuser(string content, string act, bool answers)
    {
        var conflicts = Conflicts($"Falk and his lawyer spoke of it: {content}", telling => telling.Says("Jon Falk", content, act));
        Assert.Equal(answers ? ["Jon Falk against Prosecutors."] : [], conflicts.Select(conflict => conflict.Why));
    }

    [Fact]
    public void Who_speaks_for_the_accused_answers_too() => Assert.Equal(["lawyer against Prosecutors."],
        Conflicts("The lawyer said that Jon Falk is innocent", telling => telling.Says("lawyer", "that Jon Falk is innocent")).Select(conflict => conflict.Why));

    [Theory]
    [InlineData("Jon Falk pleaded not guilty", 1)]
    [InlineData("Jon Falk pleaded guilty", 0)]
    public void A_plea_answers_a_charge(string plea, int conflicts) =>
        Assert.Equal(conflicts, Conflicts(plea, telling => telling.Happens("trial", "pleaded", plea, parts: [("defendant", ParticipantSide.Target, "Jon Falk")])).Length);
}
