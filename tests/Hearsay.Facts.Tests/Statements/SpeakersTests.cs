using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.Tests.Statements;

public sealed class SpeakersTests
{
    [Theory]
    [InlineData("Anna Brown closed the bridge. She said that it was late.", "She", true)]
    [InlineData("Anna Brown closed her bridge. She went to her house. He said that it was late.", "He", false)]
    [InlineData("Anna Brown closed the bridge. It said that it was late.", "It", false)]
    [InlineData("Anna Brown closed the bridge. They said that it was late.", "They", true)]
    public void A_pronoun_speaks_for_whom_its_gender_may_stand(string text, string pronoun, bool expected)
    {
        var analysis = Reader.Analyse(text);
        var mentions = EntityReader.Read(analysis).Mentions
            .Select(mention => mention with { Entity = 0, Type = mention.Kind == MentionKind.Name ? EntityType.Person : mention.Type }).ToArray();
        var speaker = Enumerable.Range(0, mentions.Length).First(index => analysis[analysis.Mentions[index].Head].Form == pronoun);

        Assert.Equal(expected, new Speakers(analysis, [.. mentions]).MayBe(analysis[analysis.Mentions[speaker].Head], speaker));
    }
}
