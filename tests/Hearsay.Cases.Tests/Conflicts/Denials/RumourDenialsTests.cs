using Hearsay.Cases.Conflicts;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Conflicts.Denials;

public sealed class RumourDenialsTests
{
    private static Conflict[] Denials(string content, string verb = "denied", string act = "deny") =>
        [.. CaseBuilder.Build([new Telling("a.txt", $"Jon Falk {verb} {content}.", "2021-06-03") { Outlet = "a.txt" }.Who(EntityType.Person, "Jon Falk").Says("Jon Falk", content, act, cue: verb.Split(' ')[^1]).Read()])
            .Conflicts.Where(conflict => conflict.Kind == ConflictKind.Denial)];

    [Theory]
    [InlineData("rumours that the harbour ferry had been hit by a trawler", "rumours", "the harbour ferry had been hit by a trawler")]
    [InlineData("claims by fishermen that the harbour ferry had struck a trawler", "claims by fishermen", "the harbour ferry had struck a trawler")]
    [InlineData("claims the harbour ferry had struck a trawler", "claims", "the harbour ferry had struck a trawler")]
    [InlineData("a finding that the harbour ferry had struck a trawler", "a finding", "the harbour ferry had struck a trawler")]
    [InlineData("allegations of selling stolen diesel to smugglers", "allegations", "selling stolen diesel to smugglers")]
    public void What_is_denied_as_said_has_been_said_by_somebody(string content, string said, string what)
    {
        var conflict = Assert.Single(Denials(content));
        Assert.StartsWith($"Jon Falk against {said.Split(' ')[0]}", conflict.Why);
        Assert.Equal([("Jon Falk denied " + content).IndexOf(what, StringComparison.Ordinal)], conflict.Members.Where(side => !side.Denies).Select(side => side.Passage.Span.Start));
    }

    [Theory]
    [InlineData("rumours", "denied")]
    [InlineData("that the harbour ferry had been hit by a trawler", "denied")]
    [InlineData("suggestions that the harbour master should leave his office", "denied")]
    [InlineData("rumours that the harbour ferry had been hit by a trawler", "did not deny")]
    [InlineData("rumours that the harbour ferry had been hit by a trawler", "initially denied")]
    public void Not_where_it_tells_of_nothing_said_or_of_a_proposal_or_the_denial_was_none(string content, string verb) => Assert.Empty(Denials(content, verb));

    [Fact]
    public void Who_passes_them_on_denies_nothing() => Assert.Empty(Denials("rumours that the harbour ferry had been hit by a trawler", "repeated", "assert"));
}
