using Hearsay.Facts.Entities;
using Hearsay.Facts.Statements;
using Hearsay.Facts.Statements.Quotations;
using Hearsay.Facts.Tests.Statements;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Entities;

public sealed class SpeakersInTurnTests
{
    private const int Speaker = 1;
    private const int Other = 2;

    [Theory]
    [InlineData("John Hill said that he was late. He added that the bridge was closed.", true)]
    [InlineData("John Hill said that he was late. Peter Brown came. He added that the bridge was closed.", false)]
    [InlineData("John Hill said that he was late. The bridge was closed. The town was quiet. He added that it was cold.", false)]
    [InlineData("John Hill said that he was late. She added that the bridge was closed.", false)]
    [InlineData("John Hill said that it was late. He added that the bridge was closed.", false)]
    public void Who_spoke_goes_on_until_another_is_named(string text, bool expected)
    {
        var analysis = Reader.Analyse(text);
        var pronoun = text.IndexOf("He added", StringComparison.Ordinal) is var he and >= 0 ? new TextSpan(he, 2) : new TextSpan(text.IndexOf("She added", StringComparison.Ordinal), 3);
        var mentions = EntityReader.Read(analysis).Mentions.Select(mention => mention with
        {
            Entity = mention.Span == pronoun ? Other : mention.Span.Start < text.IndexOf('.', StringComparison.Ordinal) && mention.Type == EntityType.Person ? Speaker : mention.Span.Start + 100,
        }).ToArray();
        Statement[] said = [Said(text, new TextSpan(0, 9), Speaker, "said"), Said(text, pronoun, Other, "added")];

        var tied = SpeakersInTurn.Of(analysis, [.. mentions], [.. said], QuotationReader.Read(analysis.Document));

        Assert.Equal(expected, tied.TryGetValue(pronoun, out var speaker) && speaker == Speaker);
    }

    private static Statement Said(string text, TextSpan source, int entity, string cue) => new()
    {
        Source = new(source, entity),
        Cue = new(new TextSpan(text.IndexOf(cue, source.Start, StringComparison.Ordinal), cue.Length), cue),
        Content = [new TextSpan(source.End + cue.Length + 2, 4)],
        Mode = QuotationMode.Indirect,
        Act = "assert",
    };
}
