using Hearsay.Facts.Factuality;
using Hearsay.Facts.Relations;
using Hearsay.Language;
using Hearsay.Language.Conllu;

namespace Hearsay.Facts.Tests.Relations;

public sealed class RelationStagesTests
{
    private static readonly Lazy<Analyzer> Analyzer = new(() => Language.Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models")));
    private static readonly Lazy<FactReader> Facts = new(() => FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")));

    [Theory]
    [InlineData("Norway refused to join the European Union.", "rejects-membership")]
    [InlineData("Sweden does not intend to join NATO.", "rejects-membership")]
    [InlineData("Finland wants to join NATO.", "seeks-membership")]
    [InlineData("Finland plans to become a member of NATO.", "seeks-membership")]
    [InlineData("Albania is a candidate for EU membership.", "candidate-for")]
    [InlineData("Britain left the European Union in January 2020.", "left")]
    [InlineData("Canada refused to impose sanctions on Belarus.", "refuses-sanctions")]
    [InlineData("Canada plans to impose sanctions on Belarus.", "plans-sanctions")]
    [InlineData("Canada lifted sanctions on Sudan in 2017.", "lifts-sanctions")]
    [InlineData("Mexico refuses to recognize Kosovo.", "does-not-recognize")]
    public void A_stage_has_its_predicate_and_is_a_fact(string text, string predicate)
    {
        var relation = Assert.Single(Of(text), relation => relation.Predicate == predicate);
        Assert.Equal(FactualityValue.CertainPositive, relation.Factuality[0].Value);
        Assert.DoesNotContain(Of(text), other => other.Predicate is "member-of" or "sanctions" or "recognizes");
    }

    [Theory]
    [InlineData("Montenegro became a member of NATO in June 2017.")]
    [InlineData("Montenegro joined NATO in June 2017.")]
    public void Who_joined_is_a_member_from_then_on(string text)
    {
        var relation = Assert.Single(Of(text), relation => relation.Predicate == "member-of");
        Assert.Equal(RelationBound.Since, relation.Bound);
        Assert.Equal(new DateOnly(2017, 6, 1), relation.Time!.Interval.Earliest);
    }

    [Theory]
    [InlineData("If Sweden joins NATO, Russia will protest.")]
    [InlineData("Sweden said it would never join NATO.")]
    public void What_is_only_imagined_is_no_relation(string text) =>
        Assert.DoesNotContain(Of(text), relation => relation.Predicate is "member-of" or "seeks-membership");

    [Fact]
    public void What_is_denied_is_kept_as_not_so()
    {
        var relation = Assert.Single(Of("Austria is not a member of NATO."), relation => relation.Predicate == "member-of");
        Assert.Equal(FactualityValue.CertainNegative, relation.Factuality[0].Value);
    }

    [Theory]
    [InlineData("Anna Nowak is no longer the mayor of Lublin.", "holds-office")]
    [InlineData("Anna Nowak is not the president of Poland anymore.", "holds-office")]
    [InlineData("Piotr Lis, no longer the coach of Legia, left Warsaw.", "holds-office")]
    [InlineData("Anna Nowak, the former mayor of Lublin, agreed.", "holds-office")]
    [InlineData("Jan Mazur stepped down as mayor of Lublin.", "holds-office")]
    [InlineData("Peter Kowal no longer worked for Interpol.", "works-for")]
    [InlineData("Peter Kowal stopped working for Interpol.", "works-for")]
    [InlineData("Denmark no longer supports Estonia.", "supports")]
    public void What_held_and_holds_no_more_has_ended(string text, string predicate)
    {
        var relation = Assert.Single(Of(text), relation => relation.Predicate == predicate);
        Assert.Equal(RelationBound.Ended, relation.Bound);
        Assert.Equal(FactualityValue.CertainPositive, relation.Factuality[0].Value);
    }

    [Fact]
    public void Who_no_longer_recognizes_does_not() => Assert.Single(Of("Ghana no longer recognizes Kosovo."), relation => relation.Predicate == "does-not-recognize");

    private static System.Collections.Immutable.ImmutableArray<Relation> Of(string text) => Facts.Value.Read(Analyzer.Value.Analyze(RunningText.AsDocument("text", text))).Relations;
}
