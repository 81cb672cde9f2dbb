namespace Hearsay.Facts.Tests.Statements;

public sealed class StatementsPageTests
{
    [Fact]
    public void The_page_on_statements_says_what_the_program_reads()
    {
        var written = StatementsPage.Write();
        var received = Path.Combine(AppContext.BaseDirectory, "statements.received.md");
        File.WriteAllText(received, written);

        var kept = File.ReadAllText(Path.Combine(Root(), "docs", "statements.md")).ReplaceLineEndings("\n");

        Assert.True(kept == written, $"docs/statements.md is not what the program reads now; look at {received} and put it in its place.");
    }

    [Fact]
    public void The_page_shows_at_least_twenty_constructions() => Assert.True(StatementsPage.Constructions.Count >= 20);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hearsay.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run in the repository.");
        return folder;
    }
}
