using Hearsay.Language.Conllu;

namespace Hearsay.Language.Tests.Conllu;

public sealed class ConlluReaderTests
{
    private const string Sample =
        "# newdoc id = d1\n# sent_id = d1-1\n# text = They didn't.\n" +
        "1\tThey\tthey\tPRON\tPRP\tCase=Nom\t3\tnsubj\t3:nsubj\tEntity=(1)\n" +
        "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" +
        "2\tdid\tdo\tAUX\tVBD\t_\t0\troot\t0:root\t_\n" +
        "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t2:advmod\t_\n" +
        "3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_\n" +
        "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t2:punct\tSpaceAfter=No\n\n";

    [Fact]
    public void A_sentence_is_read_with_all_its_lines()
    {
        var sentence = Assert.Single(Read(Sample).Sentences);
        Assert.Equal(6, sentence.Rows.Length);
        Assert.Equal(["They", "did", "n't", "."], sentence.Words.Select(word => word.Form));
        Assert.Equal(["They", "didn't", "."], sentence.Tokens.Select(token => token.Form));
        Assert.True(sentence.Has("newdoc"));
        Assert.False(sentence.Has("newpar"));
    }

    [Fact]
    public void Annotation_changes_columns_three_to_eight_and_names_alone()
    {
        var output = new StringWriter();
        ConlluAnnotation.Write(Read(Sample.Replace("Entity=(1)", "Entity=(1)|NER=B-ORG", StringComparison.Ordinal)), TrainedModels.Analyzer, output);
        var (before, after) = (Sample.Split('\n'), output.ToString().Split('\n'));
        Assert.Equal(before.Length, after.Length);
        foreach (var (left, right) in before.Zip(after)) Assert.Equal(Kept(left), Kept(right));
        Assert.Equal("2", after[3].Split('\t')[6]);
    }

    [Theory]
    [InlineData("1\ta\tb\n")]
    [InlineData("2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\tb\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    [InlineData("x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n")]
    public void What_is_no_CoNLL_U_is_told_by_line(string text)
    {
        var failure = ConlluReader.Read(new StringReader(text)).Failure;
        Assert.NotNull(failure);
        Assert.Equal(ConlluReader.Malformed, failure.Code);
        Assert.Contains(text.Count(unit => unit == '\n') == 2 ? "line 2" : "line 1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_of_running_text_can_be_read_again()
    {
        const string Text = "The envoy didn't speak.\nHe left.\n\nA new paragraph (of two)?";
        var output = new StringWriter();
        ConlluWriter.Write(TrainedModels.Read(Text), output);
        var file = Read(output.ToString());
        Assert.Equal(
            string.Concat(Text.Where(unit => !char.IsWhiteSpace(unit))),
            string.Concat(file.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Form)));
        Assert.All(file.Sentences, sentence => Assert.Equal(Joined(sentence), sentence.Comments[^1]["# text = ".Length..]));
    }

    private static string Joined(ConlluSentence sentence) =>
        string.Concat(sentence.Tokens.Select(token => token.Form + (token.SpaceAfter ? " " : ""))).TrimEnd(' ');

    private static ConlluFile Read(string text) => ConlluReader.Read(new StringReader(text)).Value!;

    private static string Kept(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length < 10 || columns[0].Contains('-') || columns[0].Contains('.')) return line;
        return string.Join('\t', columns[0], columns[1], columns[8], string.Join('|', columns[9].Split('|').Where(entry => !entry.StartsWith("NER=", StringComparison.Ordinal))));
    }
}
