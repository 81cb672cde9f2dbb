using Hearsay.Facts.Tests.Statements;

namespace Hearsay.Facts.Tests.Events.Quantities;

/// <summary>Counts as they stand in sentences: ranges, vague words, and numbers that are days or years and count nothing.</summary>
public sealed class QuantityReaderTests
{
    private static readonly Lazy<FactReader> Facts = new(() => FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology")));

    [Theory]
    [InlineData("Between 10 and 15 soldiers were wounded.", "wounded 10..15 soldier")]
    [InlineData("Police arrested 10-15 youths.", "arrested 10..15 youth")]
    [InlineData("Two to three hundred people demonstrated in Lublin.", "protesters 200..300 person")]
    [InlineData("Dozens of protesters were detained.", "arrested 24..99 protester")]
    [InlineData("At least three people were killed.", "killed 3..Infinity person")]
    public void A_number_has_its_ends_and_its_unit(string text, string expected) => Assert.Contains(expected, Counts(text));

    [Theory]
    [InlineData("The 2014 abduction shocked Norway.")]
    [InlineData("The attacks on 13 November 2015 shocked Norway.")]
    public void A_year_or_a_day_counts_nothing(string text) => Assert.Empty(Counts(text));

    private static IEnumerable<string> Counts(string text) => Facts.Value.Read(Reader.Analyse(text)).Events
        .SelectMany(told => told.Quantities).Select(one => FormattableString.Invariant($"{one.Role} {one.Low}..{one.High} {one.Unit}"));
}
