using Hearsay.Language.Syntax;

namespace Hearsay.Training.Names;

/// <summary>One document of an annotated corpus.</summary>
/// <param name="Forms">Its tokens.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Labels">The tokens' labels.</param>
/// <param name="Scheme">The annotation scheme: 0 CoNLL-2003, 1 UNER, 2 GMB.</param>
internal sealed record NameCorpus(string[] Forms, SentenceRange[] Sentences, int[] Labels, int Scheme)
{
    private const int SentencesWithoutDocuments = 25;

    /// <summary>Reads a file of tokens with BIO tags, one document at a time.</summary>
    internal static IEnumerable<NameCorpus> Read(string path, int scheme, SchemeMapping mapping, int skipLast = 0)
    {
        var sentences = Rows(path).ToList();
        sentences.RemoveRange(sentences.Count - skipLast, skipLast);
        var pending = new List<List<(string, string)>>();
        foreach (var (begins, rows) in sentences)
        {
            if (pending.Count > 0 && (begins || (scheme == 2 && pending.Count == SentencesWithoutDocuments)))
            {
                yield return Document(pending, scheme, mapping);
                pending.Clear();
            }
            pending.Add(rows);
        }
        if (pending.Count > 0) yield return Document(pending, scheme, mapping);
    }

    private static NameCorpus Document(List<List<(string Form, string Tag)>> sentences, int scheme, SchemeMapping mapping)
    {
        var ranges = new List<SentenceRange>();
        var labels = new List<int>();
        foreach (var rows in sentences)
        {
            ranges.Add(new(labels.Count, rows.Count, 0));
            labels.AddRange(mapping.Labels([.. rows.Select(row => row.Form)], [.. rows.Select(row => row.Tag)], scheme));
        }
        return new([.. sentences.SelectMany(rows => rows.Select(row => row.Form))], [.. ranges], [.. labels], scheme);
    }

    private static IEnumerable<(bool Begins, List<(string, string)> Rows)> Rows(string path)
    {
        var (rows, begins) = (new List<(string, string)>(), true);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var fields = line.Split('\t');
            if (line.Length == 0 || fields[0] == "-DOCSTART-")
            {
                if (rows.Count > 0) yield return (begins, rows);
                if (rows.Count > 0) (rows, begins) = ([], false);
                begins |= line.Length > 0;
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                rows.Add((fields[0], fields[^1]));
            }
        }
    }
}
