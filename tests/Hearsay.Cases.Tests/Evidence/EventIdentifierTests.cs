using Hearsay.Cases.Events;
using Hearsay.Cases.Evidence;

namespace Hearsay.Cases.Tests.Evidence;

public sealed class EventIdentifierTests
{
    private static readonly Case Built = CaseBuilder.Build(Affair.Readings());
    private static readonly EventIdentifier Identifier = new(Built);

    [Fact]
    public void Of_one_event_the_signs_are_told_with_their_weights_and_the_passages()
    {
        var ferry = Identifier.Find("ferry struck the pier")!;
        var explained = Identifier.Explain(ferry, Identifier.Find(ferry.Id)!);
        Assert.True(explained.AreOne);
        Assert.Equal(2, ferry.Members.Length);
        Assert.Contains(explained.For, reason => reason.Words.StartsWith("They tell of it by one word (+", StringComparison.Ordinal));
        Assert.Equal(2, explained.For[0].Passages.Length);
        Assert.Contains(explained.Against, reason => reason.Words.StartsWith("What any two tellings start from (-", StringComparison.Ordinal));
        Assert.True(explained.Score > 0);
    }

    [Fact]
    public void Every_sign_has_its_words() => Assert.All(Enum.GetValues<EventSign>(), sign => Assert.NotEmpty(EventSigns.Words(sign)));

    [Fact]
    public void Words_that_no_telling_has_find_none() => Assert.Null(Identifier.Find("the lighthouse fell"));
}
