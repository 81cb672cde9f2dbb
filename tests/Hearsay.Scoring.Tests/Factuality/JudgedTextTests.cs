using Hearsay.Scoring.Factuality;

namespace Hearsay.Scoring.Tests.Factuality;

public sealed class JudgedTextTests
{
    [Fact]
    public void Events_take_the_marks_of_all_their_words()
    {
        string[] lines =
        [
            "1\tThe\tO\tO\tO\tO", "2\ttalks\tB-EVENT-7\tB-CERTAIN-7\tB-POS-7\tB-NON_FUTURE-7", "3\twill\tO\tO\tO\tO", "4\ttake\tB-EVENT-9\tB-PROBABLE-9\tB-NEG-9\tO",
            "5\tplace\tI-EVENT-9\tI-PROBABLE-9\tI-NEG-9\tB-FUTURE-9", "6\t.\tO\tO\tO\tO", "", "1\tNo\tO\tO\tO\tO",
        ];

        var read = JudgedText.Parse(lines);

        Assert.Equal("The talks will take place.\nNo", read.Text);
        Assert.Equal(["talks", "take place"], read.Events.Select(told => read.Text[told.Span.Start..told.Span.End]));
        Assert.Equal([("CERTAIN", "POS", "NON_FUTURE"), ("PROBABLE", "NEG", "FUTURE")], read.Events.Select(told => (told.Certainty, told.Polarity, told.Time)));
    }
}
