using Hearsay.Language.Transcription;
using Hearsay.Training.Transcription;

namespace Hearsay.Training.Tests.Transcription;

public sealed class GroupLearnerTests
{
    private static readonly NamePair[] Pairs =
    [
        new("masha", "маша"), new("sasha", "саша"), new("dasha", "даша"), new("misha", "миша"), new("shimas", "шимас"), new("hadas", "хадас"), new("samad", "самад"),
        new("hamid", "хамид"), new("dima", "дима"), new("shad", "шад"), new("hams", "хамс"), new("sami", "сами"), new("adams", "адамс"), new("sadim", "садим"),
    ];

    [Fact]
    public void Letters_that_stand_for_one_are_a_group()
    {
        var (groups, names, left) = new GroupLearner(Pairs).Learn();
        Assert.Contains(new LetterGroup("sh", "ш"), groups);
        Assert.Equal((Pairs.Length, 0), (names.Count, left));
        Assert.Equal(Pairs.Select(pair => pair.Latin), names.Select(name => string.Concat(name.Select(group => groups[group].Latin))));
        Assert.Equal(Pairs.Select(pair => pair.Cyrillic), names.Select(name => string.Concat(name.Select(group => groups[group].Cyrillic))));
    }

    [Fact]
    public void What_is_too_long_or_too_unlike_is_left_out()
    {
        var (_, names, left) = new GroupLearner([.. Pairs, new("masha", new string('м', 21)), new("qwxy", "жцюэыф")]).Learn();
        Assert.Equal(Pairs.Length, names.Count);
        Assert.Equal(1, left);
    }
}
