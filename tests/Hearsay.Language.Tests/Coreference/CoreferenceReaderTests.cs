using System.Collections.Immutable;
using CsCheck;
using Hearsay.Language.Conllu;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Language.Tests.Coreference;

public sealed class CoreferenceReaderTests
{
    private static readonly string[] Pieces = ["He", "Anna", "said", "\"", "the", "man", "who", "EU", ".", ",", "'s", "\n\n", "Z.K.", "\uD83D"];

    [Theory]
    [InlineData("Estonian President Karin Tamm spoke in Tallinn. Tamm will not resign.", "Estonian President Karin Tamm", "Tamm")]
    [InlineData("Estonian President Karin Tamm spoke in Tallinn. The president will not resign.", "Estonian President Karin Tamm", "The president")]
    [InlineData("Estonian President Karin Tamm spoke in Tallinn. She will not resign.", "Estonian President Karin Tamm", "She")]
    [InlineData("The European Union met in Riga. The EU agreed.", "The European Union", "The EU")]
    [InlineData("Estonia joined the alliance. The country is small.", "Estonia", "The country")]
    [InlineData("Officials sent aid to Estonia. They left Riga.", "Officials", "They")]
    [InlineData("Anna Lind and Peter Novak left Riga. They denied it.", "Anna Lind and Peter Novak", "They")]
    [InlineData("Police met Captain Q.R. in Riga on Monday. Q.R. denied it.", "Captain Q.R.", "Q.R.")]
    [InlineData("During his years in Riga, Peter Novak wrote books.", "his", "Peter Novak")]
    [InlineData("Before she left Riga, Anna Lind met the Estonian president. It rained.", "she", "Anna Lind")]
    [InlineData("Anna Lind met Peter Novak in Riga. During her stay there, Lind wrote a book.", "her", "Lind")]
    [InlineData("Two Latvians left Riga. The Latvians denied it.", "Two Latvians", "The Latvians")]
    [InlineData("Anna Lind Haro left Riga. Anna Lind denied it.", "Anna Lind Haro", "Anna Lind")]
    [InlineData("Haro left the hall. Haro praised Anna Lind. She thanked Haro. He called her a friend. He will meet Lind again, and he hopes that she wins.", "Anna Lind", "She")]
    [InlineData("Haro left the hall. Haro praised Anna Lind. She thanked Haro. He called her a friend. He will meet Lind again, and he hopes that she wins.", "Haro", "He")]
    [InlineData("Voters in the region know Novik well. She joined the party in spring. Her office opened in May. Critics say Novik changed her mind. Novik spoke to reporters. Mr. Novik denied it.", "Novik", "Mr. Novik")]
    [InlineData("Owen Tills was fired on Saturday. The team played no part in it. Tills received his second contract last year.", "Owen Tills", "Tills")]
    [InlineData("The court heard Anna Lind and her son, Peter Lind, in Riga.", "her son", "Peter Lind")]
    [InlineData("Karl Novak spoke first. Then he accused Peter Lind and his brother, Anton Lind, of theft.", "Peter Lind", "his")]
    [InlineData("Prosecutors in Riga charged the diplomats on Monday. In a statement, they said the diplomats had paid an officer.", "Prosecutors in Riga", "they")]
    [InlineData("A former senior official of the city police, Peter Lind, was sentenced to two years in prison for aiding the gang.", "A former senior official of the city police, Peter Lind", "Peter Lind")]
    [InlineData("“We annul the vote,” ruled lead judge Peter Lind. Karl Novak lost it. Nobody spoke. The Estonian prime minister Anna Tamm met Karl Novak. The prime minister will resign.", "The Estonian prime minister Anna Tamm", "The prime minister")]
    [InlineData("Karl Novak heard it. “We hold that the vote was not fair,” said judge Peter Lind. “We annul it,” he said.", "judge Peter Lind", "he")]
    [InlineData("Siemens cut its budget in May. “We have closed a factory,” said Anna Lind, a Siemens spokeswoman.", "Siemens", "We")]
    [InlineData("Goldman Sachs opened a branch in Riga. Banks in the city were surprised. Goldman has no branch in Oslo.", "Goldman Sachs", "Goldman")]
    [InlineData("Karl Novak III was arrested in Riga on Monday. Police said Novak denied it.", "Karl Novak III", "Novak")]
    [InlineData("Lufthansa will fly to Riga from May. The airline has no flights to Oslo.", "Lufthansa", "The airline")]
    [InlineData("Leaders of the Democratic Front opposition party met in Riga.", "the Democratic Front opposition party", "Democratic Front")]
    [InlineData("Karl Novak fell ill. The drug was used to kill former Latvian spy Peter Lind and his daughter.", "former Latvian spy Peter Lind and his daughter", "his")]
    [InlineData("Dmitry Hall, a Riga spokesman, spoke on Monday. Tamm’s spokesman, Peter Lind, said in a statement that nobody was hurt.", "Tamm’s spokesman, Peter Lind", "Peter Lind")]
    public void These_are_one(string text, string one, string other) => Assert.Equal(Chain(text, one, 0), Chain(text, other, text.LastIndexOf(other, StringComparison.Ordinal)));

    [Theory]
    [InlineData("The man who handed over the parcel was Peter Novak. The man who took it was a retired colonel.", "Peter Novak", "The man who took it")]
    [InlineData("Estonian President Karin Tamm met Latvian President Ilze Berzina.", "Estonian President Karin Tamm", "Latvian President Ilze Berzina")]
    [InlineData("Peter Novak met Maria Lind. She denied it.", "Peter Novak", "She")]
    [InlineData("Voters in the region know Novik well. She joined the party in spring. Her office opened in May. Critics say Novik changed her mind. Novik spoke to reporters. Mr. Novik denied it.", "Novik", "She")]
    [InlineData("Anna Lind and Peter Lind left Riga. Lind denied it.", "Anna Lind", "Lind")]
    [InlineData("Army spokesman Peter Lind left Riga. A ministry spokesman in Oslo disagreed. The spokesman said nobody was hurt.", "Army spokesman Peter Lind", "The spokesman")]
    [InlineData("Estonian President Karin Tamm met the Latvian president.", "Estonian President Karin Tamm", "the Latvian president")]
    [InlineData("Peter Novak left Riga. The journalist wrote about it.", "Peter Novak", "The journalist")]
    [InlineData("Estonian officials left Estonia.", "Estonian", "Estonia.")]
    [InlineData("An Interpol spokesman confirmed the arrest. The Estonian foreign ministry spokesman said nobody was hurt.", "An Interpol spokesman", "The Estonian foreign ministry spokesman")]
    [InlineData("A spokesman for the defence ministry spoke in Riga. The police spokesman denied it.", "A spokesman for the defence ministry", "The police spokesman")]
    [InlineData("Two Latvians left Riga. Latvian police said nothing.", "Two Latvians", "Latvian")]
    [InlineData("Estonian forces met them at the border. The force of the blast broke the windows.", "Estonian forces", "The force of the blast")]
    [InlineData("The embassy reserves the right to a response. “The right will be used,” it said.", "The right", "it")]
    [InlineData("Siemens and Lufthansa met in Riga. “We have closed a factory,” said Siemens and Lufthansa spokeswoman Anna Lind.", "Siemens", "We")]
    [InlineData("Lufthansa and Ryanair will fly to Riga from May. The airline has no flights to Oslo.", "Lufthansa", "The airline")]
    [InlineData("The Chilean consulate in Bergen burned on Monday. The Chilean consulate in Trondheim was closed.", "The Chilean consulate in Bergen", "The Chilean consulate in Trondheim")]
    [InlineData("Dmitry Hall, a Riga spokesman, spoke on Monday. Tamm’s spokesman, Peter Lind, said in a statement that nobody was hurt.", "Dmitry Hall", "Tamm’s spokesman, Peter Lind")]
    public void These_are_two(string text, string one, string other) => Assert.NotEqual(Chain(text, one, 0), Chain(text, other.TrimEnd('.'), text.LastIndexOf(other, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Bomb at Latvian embassy", "A bomb exploded at a Latvian embassy in Oslo.", "Latvian embassy", "a Latvian embassy")]
    [InlineData("Bomb at Latvian embassy", "A bomb exploded at a Latvian embassy in Oslo.", "Bomb at Latvian embassy", "A bomb")]
    public void The_report_tells_again_what_its_headline_tells(string title, string report, string one, string other)
    {
        var text = title + "\n\n" + report;
        ImmutableArray<Block> blocks = [new(BlockKind.Title, new(0, title.Length)), new(BlockKind.Paragraph, TextSpan.FromBounds(title.Length + 2, text.Length))];
        var analysis = TrainedModels.Analyzer.Analyze(RunningText.AsDocument("a text", text) with { Blocks = blocks });
        Assert.Equal(Chain(analysis, one, 0), Chain(analysis, other, text.LastIndexOf(other, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_laws_hold_on_random_text() => Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indexes => string.Join(' ', indexes.Select(index => Pieces[index])))).Sample(
        text =>
        {
            var analysis = TrainedModels.Read(text);
            var seen = new HashSet<int>();
            foreach (var mention in analysis.Mentions)
            {
                Assert.InRange(mention.Head, mention.First, mention.End - 1);
                Assert.InRange(mention.Chain, 0, analysis.ChainCount - 1);
                Assert.True(mention.Span.End <= text.Length && !mention.Span.IsEmpty);
                seen.Add(mention.Chain);
            }
            Assert.Equal(analysis.ChainCount, seen.Count);
            Assert.Equal(analysis.Mentions.OrderBy(mention => mention.First).ThenBy(mention => mention.End), analysis.Mentions);
            Assert.Equal(analysis.Mentions, TrainedModels.Read(text).Mentions);
        },
        iter: 150);

    [Fact]
    public void An_apposition_tells_of_the_mention_and_is_none()
    {
        var analysis = TrainedModels.Read("Peter Novak, a former officer, left Prague.");
        var attribute = Assert.Single(analysis.Attributes);
        Assert.Equal("officer", analysis.Words[attribute.Head].Form);
        Assert.Equal("Peter Novak", analysis.Document.Text.Substring(analysis.Mentions[attribute.Mention].Span));
    }

    [Theory]
    [InlineData("The list has two Latvians, Anna Lind and Peter Novak, as members.", "two Latvians")]
    [InlineData("Leaders of the party, Anna Lind and Peter Novak, were fined.", "Leaders of the party")]
    public void Names_behind_a_noun_for_several_are_each_told_of(string text, string phrase)
    {
        var analysis = TrainedModels.Read(text);
        string[] expected = ["Anna Lind", "Peter Novak"];
        Assert.Equal(expected, analysis.Attributes.Where(attribute => Words(attribute.First, attribute.End) == phrase).Select(attribute => Words(analysis.Mentions[attribute.Mention].First, analysis.Mentions[attribute.Mention].End)));

        string Words(int first, int end) => analysis.Document.Text.Substring(TextSpan.FromBounds(analysis.Words[first].Span.Start, analysis.Words[end - 1].Span.End));
    }

    [Fact]
    public void A_state_behind_a_word_for_one_of_several_is_the_one()
    {
        var analysis = TrainedModels.Read("EU member Latvia left the talks.");
        Assert.Contains(analysis.Mentions, mention => mention.Kind == MentionKind.Name && mention.Type == EntityType.Country);
        Assert.DoesNotContain(analysis.Mentions, mention => mention.Type == EntityType.Person);
    }

    [Theory]
    [InlineData("A military court on Monday convicted her.", "A military court")]
    [InlineData("Her 20-year-old cousin was arrested.", "Her 20-year-old cousin")]
    public void The_words_of_a_mention_are_its_own(string text, string phrase)
    {
        var analysis = TrainedModels.Read(text);
        Assert.Contains(phrase, analysis.Mentions.Select(mention => analysis.Document.Text.Substring(TextSpan.FromBounds(analysis.Words[mention.First].Span.Start, analysis.Words[mention.End - 1].Span.End))));
    }

    [Fact]
    public void A_mention_is_the_whole_phrase_and_keeps_the_words_before_the_clause()
    {
        var analysis = TrainedModels.Read("The parcel that Anna Lind sent to Riga was lost.");
        var mention = Assert.Single(analysis.Mentions, mention => analysis.Words[mention.Head].Form == "parcel");
        Assert.Equal("The parcel that Anna Lind sent to Riga", analysis.Document.Text.Substring(mention.Span));
        Assert.Equal(2, mention.Count);
    }

    private static int Chain(string text, string words, int from) => Chain(TrainedModels.Read(text), words, from);

    private static int Chain(Analysis analysis, string words, int from)
    {
        var text = analysis.Document.Text.ToString();
        var begin = text.IndexOf(words, from, StringComparison.Ordinal);
        var found = analysis.Mentions.Where(mention => mention.Span.Start == begin && mention.Span.Length == words.Length).ToList();
        Assert.True(found.Count > 0, $"no mention '{words}' among: {string.Join(" | ", analysis.Mentions.Select(mention => text.Substring(mention.Span.Start, mention.Span.Length)))}");
        return found[0].Chain;
    }
}
