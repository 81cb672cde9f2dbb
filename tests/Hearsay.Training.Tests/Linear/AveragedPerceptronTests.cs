using System.Collections.Immutable;
using Hearsay.Language.Models;
using Hearsay.Training.Linear;

namespace Hearsay.Training.Tests.Linear;

public sealed class AveragedPerceptronTests
{
    private static readonly ImmutableArray<string> Labels = ["vowel", "consonant", "digit"];

    [Fact]
    public void It_learns_and_survives_being_stored()
    {
        var perceptron = Train();
        var file = ModelFile.Parse("x", new ModelWriter().Write("letters", Labels, perceptron.Average()).ToBytes());
        var stored = LinearModel.Read(file, "letters");
        var atOnce = perceptron.ToModel(Labels);
        foreach (var letter in "abe7xi3z")
        {
            Assert.Equal(ClassOf(letter), Best(stored, letter));
            Assert.Equal(ClassOf(letter), Best(atOnce, letter));
        }
    }

    [Fact]
    public void An_unknown_feature_scores_nothing()
    {
        Span<float> scores = stackalloc float[3];
        Train().ToModel(Labels).Score(FeatureHash.Feature(9, "never seen"), scores);
        Assert.Equal([0f, 0f, 0f], scores.ToArray());
    }

    private static AveragedPerceptron Train()
    {
        var perceptron = new AveragedPerceptron();
        for (var round = 0; round < 40; round++)
        {
            foreach (var letter in "abcdefghijklmnopqrstuvwxyz0123456789")
            {
                var scores = new float[3];
                perceptron.Score(Features(letter), scores);
                perceptron.Update(Features(letter), ClassOf(letter), LinearModel.Best(scores));
                perceptron.Step();
            }
        }
        return perceptron;
    }

    private static int Best(LinearModel model, char letter)
    {
        var scores = new float[3];
        model.Score(Features(letter), scores);
        return LinearModel.Best(scores);
    }

    private static uint[] Features(char letter) => [FeatureHash.Feature(0, [letter]), FeatureHash.Feature(1, (ulong)(letter % 2))];

    private static int ClassOf(char letter) => char.IsDigit(letter) ? 2 : "aeiou".Contains(letter) ? 0 : 1;
}
