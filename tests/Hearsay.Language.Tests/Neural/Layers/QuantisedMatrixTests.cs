using Hearsay.Language.Models;
using Hearsay.Language.Neural.Layers;

namespace Hearsay.Language.Tests.Neural.Layers;

public sealed class QuantisedMatrixTests
{
    private static readonly float[] Weights = [0.5f, -0.02f, 0, 1.5f, -3, 0.001f];

    [Fact]
    public void A_weight_comes_back_within_a_hundredth_of_the_greatest_of_its_row()
    {
        var (rows, columns, values) = QuantisedMatrix.Read(Written(), "m");
        Assert.Equal((2, 3), (rows, columns));
        for (var index = 0; index < values.Length; index++) Assert.InRange(values[index] - Weights[index], index < 3 ? -0.005f : -0.03f, index < 3 ? 0.005f : 0.03f);
    }

    [Fact]
    public void A_matrix_can_be_turned_round()
    {
        var turned = QuantisedMatrix.ReadTransposed(Written(), "m");
        Assert.Equal((3, 2), (turned.Inputs, turned.Outputs));
        Assert.Equal(-3, turned[1, 1]);
    }

    [Fact]
    public void A_missing_section_is_a_clear_error() =>
        Assert.Contains("no section", Assert.Throws<ModelFormatException>(() => QuantisedMatrix.Read(Written(), "other")).Message, StringComparison.Ordinal);

    private static ModelFile Written()
    {
        var writer = new ModelWriter();
        QuantisedMatrix.Write(writer, "m", 2, 3, Weights);
        return ModelFile.Parse("test.model", writer.ToBytes());
    }
}
