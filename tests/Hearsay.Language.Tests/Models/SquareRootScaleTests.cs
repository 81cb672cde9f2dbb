using Hearsay.Language.Models;

namespace Hearsay.Language.Tests.Models;

public sealed class SquareRootScaleTests
{
    [Theory]
    [InlineData(0f)]
    [InlineData(1f)]
    [InlineData(-4f)]
    [InlineData(0.01f)]
    [InlineData(-0.3f)]
    public void A_weight_comes_back_close_to_itself(float weight)
    {
        const float greatest = 4;
        var back = SquareRootScale.Table(greatest)[(byte)SquareRootScale.Encode(weight, greatest)];
        var step = 2 * MathF.Sqrt(MathF.Abs(weight) * greatest) / 127;
        Assert.InRange(back, weight - step - 0.001f, weight + step + 0.001f);
    }

    [Fact]
    public void A_model_of_nothing_but_zeros_is_possible() => Assert.Equal(0, SquareRootScale.Encode(0, 0));
}
