using Hearsay.Scoring.Events;
using Hearsay.Text;

namespace Hearsay.Scoring.Tests.Events;

public sealed class EcbFilesTests : IDisposable
{
    private const string Written = """
        <Document>
          <token t_id="1" sentence="0">Fire</token><token t_id="2" sentence="0">destroys</token><token t_id="3" sentence="0">mill</token>
          <token t_id="4" sentence="1">It</token><token t_id="5" sentence="1">burned</token><token t_id="6" sentence="1">Monday</token>
          <Markables>
            <ACTION_OCCURRENCE m_id="11"><token_anchor t_id="2"/></ACTION_OCCURRENCE>
            <NON_HUMAN_PART m_id="12"><token_anchor t_id="3"/></NON_HUMAN_PART>
            <NON_HUMAN_PART m_id="13"><token_anchor t_id="4"/></NON_HUMAN_PART>
            <ACTION_OCCURRENCE m_id="14"><token_anchor t_id="5"/></ACTION_OCCURRENCE>
            <TIME_DATE m_id="15"><token_anchor t_id="6"/></TIME_DATE>
          </Markables>
          <Relations>
            <CROSS_DOC_COREF r_id="1" note="ACT7"><source m_id="11"/><target m_id="99"/></CROSS_DOC_COREF>
            <INTRA_DOC_COREF r_id="2"><source m_id="12"/><source m_id="13"/><target m_id="98"/></INTRA_DOC_COREF>
          </Relations>
        </Document>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecb");

    public EcbFilesTests()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "1_1ecb.xml"), Written);
        File.WriteAllText(Path.Combine(folder.FullName, "sentences.csv"), "Topic,File,Sentence Number\n1,1ecb,0\n1,1ecb,1\n");
    }

    public void Dispose() => folder.Delete(true);

    [Fact]
    public void Mentions_come_with_their_chains_and_those_of_none_alone()
    {
        var text = Assert.Single(EcbFiles.ReadChains(folder.FullName, Path.Combine(folder.FullName, "sentences.csv")));

        Assert.Equal([("destroys", "ACT7"), ("burned", "1_1ecb alone 14")], text.Events.Select(mention => (At(text, mention.Span), mention.Chain)));
        Assert.Equal([("mill", "1_1ecb 2"), ("It", "1_1ecb 2")], text.Entities.Select(mention => (At(text, mention.Span), mention.Chain)));
    }

    private static string At(ChainedText text, TextSpan span) => text.Text.Substring(span.Start, span.Length);
}
