namespace Hearsay.Formats.Tests;

public sealed class InputFilesTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_known_files_in_ordinal_order_with_those_below()
    {
        foreach (var name in new[] { "b.txt", "a.HTML", "sub/c.htm", "sub/deeper/d.md", "notes.json", ".hidden/e.txt" }) folder.Write(name, "x");
        var found = InputFiles.Find(folder.Path).Paths.Select(file => Path.GetRelativePath(folder.Path, file));
        Assert.Equal(["a.HTML", "b.txt", "sub/c.htm", "sub/deeper/d.md"], found);
    }

    [Fact]
    public void A_file_is_given_as_it_is_whatever_its_extension()
    {
        var path = folder.Write("picture.png", "x");
        Assert.Equal([path], InputFiles.Find(path).Paths);
    }

    [Fact]
    public void What_is_of_another_kind_is_counted_and_not_passed_over()
    {
        foreach (var name in new[] { "a.txt", "b.PDF", "sub/c.pdf", "sub/d.docx", "LICENSE", ".hidden/e.pdf" }) folder.Write(name, "x");
        Assert.Equal([new("", 1), new(".docx", 1), new(".pdf", 2)], InputFiles.Find(folder.Path).OtherKinds);
    }

    [Fact]
    public void A_link_back_to_its_own_folder_is_not_followed()
    {
        folder.Write("a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        Assert.Single(InputFiles.Find(folder.Path).Paths);
    }

    [Fact]
    public void A_path_to_nothing_is_given_so_that_reading_it_says_so() =>
        Assert.Equal(["no-such-file.txt"], InputFiles.Find("no-such-file.txt").Paths);
}
