using Hearsay.Language.Models;
using Hearsay.Language.Neural.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tests.Neural.Layers;

public sealed class PossibleRelationsTests
{
    private static readonly string[] Relations = ["det", "nsubj", "obj"];

    [Fact]
    public void A_pair_that_was_seen_has_its_relations_alone_and_any_other_has_all()
    {
        var possible = Read(PossibleRelations.Line(Upos.NOUN, Upos.VERB, isBefore: true, ["nsubj"]));
        Assert.Equal(["nsubj"], Of(possible, isBefore: true));
        Assert.Equal(Relations, Of(possible, isBefore: false));
    }

    [Theory]
    [InlineData("NOUN\tVERB\tbefore\tcase")]
    [InlineData("NOUN\tVERB\tbeside\tnsubj")]
    [InlineData("THING\tVERB\tbefore\tnsubj")]
    public void A_foreign_line_is_refused(string line) => Assert.Throws<ModelFormatException>(() => Read(line));

    private static string[] Of(PossibleRelations possible, bool isBefore) =>
        [.. Relations.Where((_, number) => possible.Has(PossibleRelations.Pair(Upos.NOUN, Upos.VERB, isBefore), number))];

    private static PossibleRelations Read(string line) =>
        PossibleRelations.Read(ModelFile.Parse("", new ModelWriter().Section(PossibleRelations.Section).Strings([line]).ToBytes()), Relations);
}
