using System.Collections.Immutable;
using Hearsay.Language.Coreference.Mentions;
using Hearsay.Language.Names;

namespace Hearsay.Language.Tests.Coreference;

public sealed class SettledTypesTests
{
    [Theory]
    [InlineData("Norbury flies . Norbury grew . Norbury paid", "ORG ORG PER", "ORG ORG ORG")]
    [InlineData("Norbury flies . Norbury paid", "ORG PER", "ORG PER")]
    [InlineData("Danish boats . Danish towns . Danish law", "NORP NORP GPE", "NORP NORP GPE")]
    public void A_name_is_of_the_type_that_it_has_most_often(string text, string tagged, string settled)
    {
        var types = tagged.Split(' ').Select(Enum.Parse<NameType>).ToArray();
        Assert.Equal(settled.Split(' ').Select(Enum.Parse<NameType>), SettledTypes.Of(Analysis(text, types)));
    }

    [Fact]
    public void A_word_of_a_persons_name_stays_the_persons()
    {
        var analysis = TrainedModels.Read("Anna Paris left. Paris is large. Paris grew. Paris spoke.");
        ImmutableArray<Name> names = [new(0, 2, NameType.PER, default), new(4, 1, NameType.GPE, default), new(8, 1, NameType.GPE, default), new(11, 1, NameType.PER, default)];
        Assert.Equal([NameType.PER, NameType.GPE, NameType.GPE, NameType.PER], SettledTypes.Of(analysis with { Names = names }));
    }

    // A name at the first word of each sentence.
    private static Analysis Analysis(string text, NameType[] types)
    {
        var analysis = TrainedModels.Read(text);
        var firsts = Enumerable.Range(0, analysis.Count).Where(word => word == 0 || analysis.Words[word - 1].Form == ".").ToArray();
        return analysis with { Names = [.. types.Select((type, at) => new Name(firsts[at], 1, type, analysis.Words[firsts[at]].Span))] };
    }
}
