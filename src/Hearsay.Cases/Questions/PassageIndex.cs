using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Text;

namespace Hearsay.Cases.Questions;

/// <summary>The sentences of the case's documents, ranked for words by BM25 (Robertson and Zaragoza 2009).</summary>
internal sealed class PassageIndex
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private readonly List<(int Document, TextSpan Span, int Length)> sentences = [];
    private readonly Dictionary<string, List<(int Sentence, int Count)>> postings = new(StringComparer.Ordinal);
    private readonly List<int> firsts = [];
    private readonly double meanLength;

    public PassageIndex(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
    {
        foreach (var reading in readings)
        {
            firsts.Add(sentences.Count);
            foreach (var block in reading.Reading.Document.Blocks.Where(block => block.IsContent))
            {
                foreach (var span in SentenceCutter.Cut(reading.Reading.Document.Text, block.Span)) Add(reading, span, lexicon);
            }
        }
        meanLength = sentences.Count == 0 ? 1 : sentences.Average(sentence => sentence.Length);
    }

    /// <summary>The best sentences for the stems, those that hold none of them left out.</summary>
    public IEnumerable<(int Document, TextSpan Span, double Score)> Search(IEnumerable<string> stems)
    {
        var scores = new Dictionary<int, double>();
        foreach (var stem in stems.Distinct(StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(stem, out var list)) continue;
            var weight = Math.Log(1 + ((sentences.Count - list.Count + 0.5) / (list.Count + 0.5)));
            foreach (var (sentence, count) in list) scores[sentence] = scores.GetValueOrDefault(sentence) + (weight * Share(count, sentences[sentence].Length));
        }
        return scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (sentences[pair.Key].Document, sentences[pair.Key].Span, pair.Value));
    }

    /// <summary>The sentence of a document that holds a place, or the place itself.</summary>
    public TextSpan SentenceAt(int document, TextSpan place)
    {
        for (var index = firsts[document]; index < sentences.Count && sentences[index].Document == document; index++)
        {
            if (sentences[index].Span.Contains(place)) return sentences[index].Span;
        }
        return place;
    }

    /// <summary>The documents that hold one of the stems, in their order.</summary>
    public IEnumerable<int> Holding(IEnumerable<string> stems) =>
        stems.SelectMany(stem => postings.GetValueOrDefault(stem) ?? []).Select(posting => sentences[posting.Sentence].Document).Distinct().Order();

    private double Share(int count, int length) => count * (Saturation + 1) / (count + (Saturation * (1 - LengthShare + (LengthShare * length / meanLength))));

    private void Add(IndexedReading reading, TextSpan span, CaseLexicon lexicon)
    {
        var stems = reading.StemsIn(span).Select(stem => lexicon.Wordforms.Opposites.GetValueOrDefault(stem, stem)).ToList();
        if (stems.Count == 0) return;
        foreach (var group in stems.GroupBy(stem => stem, StringComparer.Ordinal))
        {
            if (!postings.TryGetValue(group.Key, out var list)) postings[group.Key] = list = [];
            list.Add((sentences.Count, group.Count()));
        }
        sentences.Add((reading.Index, span, stems.Count));
    }
}
