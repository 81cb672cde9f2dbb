using System.Collections.Immutable;
using Hearsay.Facts.Statements;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Statements;

/// <summary>Reads statements out of words, through the real analyzer and lexicon.</summary>
internal static class Reader
{
    /// <summary>The analyzer, with the models of the project.</summary>
    public static Analyzer Analyzer { get; } = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));

    private static readonly StatementReader Statements = StatementReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));

    private static readonly StatementReader Learned = StatementReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"), Path.Combine(AppContext.BaseDirectory, "models"));

    /// <summary>The statements of the given paragraphs, with the learned models.</summary>
    public static ImmutableArray<Statement> ReadLearned(params string[] paragraphs) => Learned.Read(Analyse(paragraphs), [], []);

    /// <summary>The document of the given paragraphs.</summary>
    public static Document Document(params string[] paragraphs)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new(BlockKind.Paragraph, new TextSpan(start, paragraph.Length)));
            start += paragraph.Length + 1;
        }
        return new() { Id = "d", Source = "d.txt", Text = new SourceText(string.Join('\n', paragraphs)), Language = "en", Blocks = blocks.ToImmutable() };
    }

    /// <summary>The analysis of the given paragraphs.</summary>
    public static Analysis Analyse(params string[] paragraphs) => Analyzer.Analyze(Document(paragraphs));

    /// <summary>The statements of the given paragraphs.</summary>
    public static ImmutableArray<Statement> Read(params string[] paragraphs) => Statements.Read(Analyse(paragraphs), [], []);
}
