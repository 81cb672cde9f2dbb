using System.Globalization;
using System.Text;
using Hearsay.Facts.Factuality;
using Hearsay.Language;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Statements;

/// <summary>Writes <c>docs/statements.md</c>: constructions, each with an example and what is read from it.</summary>
internal static class StatementsPage
{
    private static readonly Analyzer Analyzer = Analyzer.Load(Path.Combine(AppContext.BaseDirectory, "models"));
    private static readonly FactReader Facts = FactReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology"));

    /// <summary>What is shown: the name of a construction and the paragraphs that show it.</summary>
    public static IReadOnlyList<(string Name, string[] Paragraphs)> Constructions { get; } =
    [
        ("Direct, the cue after", ["“The bridge is closed and will stay closed,” said the mayor of the town."]),
        ("Direct, the cue before", ["The general told reporters: “We have found the missing money.”"]),
        ("Direct, the cue inside", ["“The bridge,” the mayor said, “will stay closed until spring.”"]),
        ("Several sentences in one quotation", ["“The ship left the port. We do not know where it is,” the captain said on Friday."]),
        ("A quotation over two paragraphs", ["“The ship left the port at night,” the captain said. “Nobody was told about it.", "“We learned of it from the papers.”"]),
        ("A quotation inside a quotation", ["“The officer told me ‘the money is gone’ and left,” the driver said."]),
        ("Mixed", ["The minister said the report was “a collection of rumours”."]),
        ("Indirect", ["The company said that two workers had been injured."]),
        ("According to", ["According to the police, the driver stole the car on Monday."]),
        ("An unnamed source", ["A source close to the ministry said the envoy had been expelled."]),
        ("A capital for its government", ["Belgrade denied that it had paid the officer."]),
        ("A denied gerund", ["The general denied paying the officer."]),
        ("A denial that is not made", ["The ministry did not deny that the envoy had left."]),
        ("A refusal to confirm", ["The spokeswoman refused to confirm that the talks had ended."]),
        ("A refusal to rule out", ["The mayor refused to rule out a second vote."]),
        ("Neither confirmed nor denied", ["The ministry neither confirmed nor denied that the envoy had left."]),
        ("No comment", ["The embassy declined to comment."]),
        ("A noun for a cue", ["The town debated the minister's claim that the vote was fair."]),
        ("A noun for a cue, nobody's", ["There were allegations that the judge had taken money."]),
        ("A quotation that goes on in the next paragraph", ["“We have won the vote,” said the mayor.", "“It is a good day for the whole town.”"]),
        ("Quoted as saying", ["“The bridge will stay closed until spring,” the newspaper quoted him as saying."]),
        ("Somebody cited", ["The agency, citing the ministry, reported that a witness had seen the ship."]),
        ("A headline's passive", ["Officer accused of selling secrets"]),
        ("Scare quotes", ["The “experts” left the town on Monday."]),
        ("The passive without a source", ["The officer is said to have sold secrets to the rebels."]),
        ("An adverb for a cue", ["The driver allegedly stole the ship."]),
        ("A chain", ["The agency reported that a witness had said the rebels burned the bridge."]),
        ("Somebody else's words in the same sentence", ["The mayor admitted that the money was missing, but the judge accused him of lying."]),
        ("An attitude and no statement", ["The senator supports the ban on cloning."]),
        ("A promise of what is to come", ["The company promised to reopen the mine."]),
    ];

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Who says so: what is read\n\nWritten by a test from what the program reads. Of each statement the source, the cue, the content, the act and the mode; a statement within another\n");
        page.Append("is told by its source. Then the events, each with how certain it is according to whom (FactBank's CT, PR, PS and U, with polarity).\n");
        foreach (var (name, paragraphs) in Constructions) Write(name, paragraphs, page);
        return page.ToString();
    }

    private static void Write(string name, string[] paragraphs, StringBuilder page)
    {
        var reading = Facts.Read(Analyzer.Analyze(Reader.Document(paragraphs)));
        page.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n");
        page.AppendJoin("\n>\n", paragraphs.Select(paragraph => "> " + paragraph)).Append("\n\n");
        for (var number = 0; number < reading.Statements.Length; number++) page.Append(Line(reading, number)).Append('\n');
        foreach (var told in reading.Events)
        {
            var judged = told.Factuality.Select(one => $"{(one.Source is { } source ? reading.Entities[source].Name : "author")} {FactualityNotation.Write(one.Value)}");
            page.Append(CultureInfo.InvariantCulture, $"- event *{Words(reading, [told.Trigger.Span])}*, {told.Modality.ToString().ToLowerInvariant()}: {string.Join(", ", judged)}\n");
        }
    }

    private static string Line(Reading reading, int number)
    {
        var statement = reading.Statements[number];
        var source = statement.Source.Span is { } span ? $"**{Words(reading, [span])}**" : "*no source*";
        var cue = statement.Cue is { } marked ? $"*{Words(reading, [marked.Span])}*" : "*goes on*";
        var within = statement.Within is { } outer ? $", within statement {outer + 1}" : "";
        return $"{number + 1}. {source} {cue}: {Words(reading, statement.Content)} ({statement.Act}, {statement.Mode.ToString().ToLowerInvariant()}{within})";
    }

    private static string Words(Reading reading, IEnumerable<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => reading.Document.Text.ToString()[span.Start..span.End].ReplaceLineEndings(" ¶ ")));
}
