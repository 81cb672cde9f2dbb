using System.Globalization;
using Hearsay.Cases.Figures;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Tests.Figures;

public sealed class FigureReaderTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in YamlFile.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en"), "figures.yaml").Rows("examples")) data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_of_the_file_are_read_as_they_stand_there(string clause, string expected)
    {
        var reading = new IndexedReading(0, new Telling("a.txt", $"{clause}.").Read(), CaseLexicon.Shipped);
        Assert.Equal(expected, string.Join(", ", new FigureReader(CaseLexicon.Shipped).Read(reading).Select(Shown)));
    }

    private static string Shown(Figure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Kind} {figure.Number.Low} {(double.IsPositiveInfinity(figure.Number.High) ? "inf" : figure.Number.High)}");
}
