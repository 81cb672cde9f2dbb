namespace Hearsay.Text.Tests;

public sealed class MainTextTests
{
    [Fact]
    public void Title_captions_and_furniture_are_left_out_and_the_rest_stands_line_by_line()
    {
        var document = new Document
        {
            Id = "1",
            Source = "a.txt",
            Text = new("Head\nOne.\nBo at home\nSub\nTwo.\nShare"),
            Blocks =
            [
                new(BlockKind.Title, new(0, 4)), new(BlockKind.Paragraph, new(5, 4)), new(BlockKind.Caption, new(10, 10)),
                new(BlockKind.Heading, new(21, 3)), new(BlockKind.List, new(25, 4)), new(BlockKind.Furniture, new(30, 5)),
            ],
        };
        Assert.Equal("One.\nSub\nTwo.", MainText.Of(document));
    }
}
