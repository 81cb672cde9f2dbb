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
    [InlineData("that Jon Falk was behind the fire", "that Jon Falk had nothing to do with the fire", true)]
    [InlineData("that Jon Falk ordered the fire", "that Jon Falk had no part in the fire", true)]
    [InlineData("that Jon Falk was not behind the fire", "that Jon Falk had nothing to do with the fire", false)]
    [InlineData("that Jon Falk was behind the fire", "that Jon Falk had nothing to do with the flood", false)]
    [InlineData("that Jon Falk saw the fire", "that Jon Falk had nothing to do with the fire", false)]
    public void Who_is_said_to_be_behind_something_answers_those_who_say_so(string content, string answer, bool answers) =>
        Assert.Equal(answers ? ["Jon Falk against fishermen."] : [], CaseBuilder.Build([new Telling("a.txt", $"The fishermen say {content}. Far from it, says he in his turn: {answer}.", "2021-06-03") { Outlet = "a.txt" }
            .Unnamed(EntityType.Group, "fishermen").Who(EntityType.Person, "Jon Falk").Says("fishermen", content).Says("Jon Falk", answer).Read()]).Conflicts.Select(conflict => conflict.Why));

    [Theory]
    [InlineData("Jon Falk pleaded not guilty", 1)]
    [InlineData("Jon Falk pleaded guilty", 0)]
    public void A_plea_answers_a_charge(string plea, int conflicts) =>
        Assert.Equal(conflicts, Conflicts(plea, telling => telling.Happens("trial", "pleaded", plea, parts: [("defendant", ParticipantSide.Target, "Jon Falk")])).Length);

    [Theory]
    [InlineData("Estonia", "that Tallinn had anything to do with the raid", "deny", true)]
    [InlineData("Tallinn", "any role in the raid", "deny", true)]
    [InlineData("Tallinn", "any role in the talks", "deny", false)]
    [InlineData("Latvia", "any role in the raid", "deny", false)]
    [InlineData("Tallinn", "a role in the raid", "assert", false)]
    public void A_state_denies_its_part_by_its_name_or_its_capital(string speaker, string content, string act, bool answers)
    {
        const string Accused = "Norway accused Estonia of backing the raid";
        var accusation = new Telling("a.txt", Accused + ".", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Country, "Norway").Who(EntityType.Country, "Estonia")
            .Happens("accusation", "accused", Accused, parts: [("accuser", ParticipantSide.Source, "Norway"), ("accused", ParticipantSide.Target, "Estonia")]);
        var answer = new Telling("b.txt", $"{speaker} spoke: {content}.", "2021-06-04") { Outlet = "b.txt" }.Who(EntityType.Place, speaker).Says(speaker, content, act);
        Assert.Equal(answers ? [$"{speaker} against Norway."] : [], CaseBuilder.Build([accusation.Read(), answer.Read()]).Conflicts.Select(conflict => conflict.Why));
    }
}
