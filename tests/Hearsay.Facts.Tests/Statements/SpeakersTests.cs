using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements.Sources;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Tests.Statements;

public sealed class SpeakersTests
{
    [Theory]
    [InlineData("Anna Brown closed the bridge. She said that it was late.", "She", true)]
    [InlineData("Anna Brown closed her bridge. She went to her house. He said that it was late.", "He", false)]
    [InlineData("Anna Brown closed the bridge. It said that it was late.", "It", false)]
    [InlineData("The embassy burned. They said that it was late.", "They", false)]
    [InlineData("Anna Brown closed the bridge. They said that it was late.", "They", true)]
    public void A_pronoun_speaks_for_whom_its_gender_may_stand(string text, string pronoun, bool expected)
    {
        var analysis = Reader.Analyse(text);
        var mentions = EntityReader.Read(analysis).Mentions
            .Select(mention => mention with { Entity = 0, Type = mention.Kind == MentionKind.Name ? EntityType.Person : mention.Type }).ToArray();
        var speaker = Enumerable.Range(0, mentions.Length).First(index => analysis[analysis.Mentions[index].Head].Form == pronoun);

        Assert.Equal(expected, new Speakers(new DependencyTree(analysis), [.. mentions]).MayBe(analysis[analysis.Mentions[speaker].Head], speaker));
    }

    [Theory]
    [InlineData("The bank's chief officer, John Hill, said that it was late.", "officer", "John Hill")]
    [InlineData("A spokesman for Anna Brown, John Hill, said that it was late.", "spokesman", "John Hill")]
    [InlineData("Travel company Acme Tours said that it was late.", "company", "Acme Tours")]
    [InlineData("The brother of the driver, John Hill, said that it was late.", "brother", null)]
    public void A_name_set_off_beside_a_description_is_whose_it_is(string text, string head, string? expected)
    {
        var analysis = Reader.Analyse(text);
        var mentions = EntityReader.Read(analysis).Mentions;
        var said = Enumerable.Range(0, analysis.Count).First(word => analysis.Words[word].Form == "said");
        var end = analysis.Words[said - 1].Form == "," ? said - 1 : said;
        var source = new SourcePhrase(Word(analysis, head), null, 0, end);

        var named = new Speakers(new DependencyTree(analysis), mentions).Named(source);

        Assert.Equal(expected, named is { } mention ? analysis.Document.Text.Substring(mentions[mention].Span) : null);
    }

    [Theory]
    [InlineData("John Hill and Peter Brown are brothers. Eric Hill, a brother, left. Peter Hill, another brother, stayed. The brother said that it was late.", "Eric Hill", false)]
    [InlineData("John Hill and Peter Brown are brothers. Eric Hill, a brother, left. Peter Hill, another brother, stayed. The brother said that it was late.", "Peter Hill", true)]
    public void A_description_of_two_is_of_whom_the_text_spoke_last(string text, string name, bool expected)
    {
        var analysis = Reader.Analyse(text);
        var read = EntityReader.Read(analysis).Mentions;
        var said = Enumerable.Range(0, read.Length).First(index => analysis.Document.Text.Substring(read[index].Span) == "The brother");
        var entity = read.First(mention => mention.Kind == MentionKind.Name && analysis.Document.Text.Substring(mention.Head) == name).Entity;
        var mentions = read.Select((mention, index) => index == said ? mention with { Entity = entity } : mention).ToArray();

        Assert.Equal(expected, new Speakers(new DependencyTree(analysis), [.. mentions]).MayBe(analysis[analysis.Mentions[said].Head], said));
    }

    private static Token Word(Analysis analysis, string form) => Enumerable.Range(0, analysis.Count).Select(word => analysis[word]).First(word => word.Form == form);
}
