namespace Hearsay.Language.Coreference.Mentions;

/// <summary>Which words stand between quotation marks. A quotation ends with its paragraph at the latest.</summary>
internal static class Quotations
{
    private const string Opening = "“«„";
    private const string Closing = "”»";

    /// <summary>The number of each word's quotation, or -1.</summary>
    internal static int[] Number(Analysis analysis)
    {
        var numbers = new int[analysis.Count];
        var (block, open, next) = (-1, -1, 0);
        foreach (var sentence in analysis.SentenceRanges)
        {
            if (sentence.Block != block) (block, open) = (sentence.Block, -1);
            for (var word = sentence.First; word < sentence.End; word++)
            {
                var form = analysis.Words[word].Form;
                var mark = form.Length == 1 ? form[0] : form is "``" ? '“' : form is "''" ? '”' : ' ';
                if (mark == '"') mark = open >= 0 ? '”' : '“';
                if (Opening.Contains(mark, StringComparison.Ordinal) && open < 0) open = next++;
                else if (Closing.Contains(mark, StringComparison.Ordinal)) open = -1;
                numbers[word] = open;
            }
        }
        return numbers;
    }
}
