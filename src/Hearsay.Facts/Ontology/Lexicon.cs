using System.Collections.Immutable;
using Hearsay.Facts.Ontology.Frames;

namespace Hearsay.Facts.Ontology;

/// <summary>The frames of one language by the lemma of their head word.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<Frame>> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Frame>> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Frame>> adjectives = new(StringComparer.Ordinal);

    private readonly HashSet<(string Key, string Lemma)> through = [];
    private readonly HashSet<string> ofDiscourse = new(StringComparer.Ordinal);

    /// <summary>Whether, as an object of a predicate, a noun stands for that which it is of: "the membership of".</summary>
    public bool IsThrough(string key, string lemma) => through.Contains((key, lemma));

    /// <summary>The frames of a verb.</summary>
    public IReadOnlyList<Frame> Verbs(string lemma) => Of(verbs, lemma);

    /// <summary>The frames of a noun.</summary>
    public IReadOnlyList<Frame> Nouns(string lemma) => Of(nouns, lemma);

    /// <summary>The frames of an adjective.</summary>
    public IReadOnlyList<Frame> Adjectives(string lemma) => Of(adjectives, lemma);

    /// <summary>Whether the sense of a lemma may rest on what else the document tells.</summary>
    public bool IsOfDiscourse(string lemma) => ofDiscourse.Contains(lemma);

    /// <summary>The number of frames.</summary>
    public int Count => verbs.Values.Concat(nouns.Values).Concat(adjectives.Values).Sum(frames => frames.Count);

    internal void AddThrough(string key, string lemma) => through.Add((key, lemma));

    internal void AddVerb(Frame frame) => Add(verbs, frame);

    internal void AddNoun(Frame frame) => Add(nouns, frame);

    internal void AddAdjective(Frame frame) => Add(adjectives, frame);

    /// <summary>Puts the frames that ask most first; called once, when all are in.</summary>
    internal void Order()
    {
        foreach (var frames in verbs.Values.Concat(nouns.Values).Concat(adjectives.Values))
        {
            var ordered = frames.OrderByDescending(frame => frame.Weight).ToImmutableArray();
            frames.Clear();
            frames.AddRange(ordered);
        }
    }

    private static List<Frame> Of(Dictionary<string, List<Frame>> frames, string lemma) =>
        frames.TryGetValue(lemma, out var found) ? found : [];

    private void Add(Dictionary<string, List<Frame>> frames, Frame frame)
    {
        if (frame.IsOfDiscourse) ofDiscourse.Add(frame.Lemma);
        if (!frames.TryGetValue(frame.Lemma, out var list)) frames.Add(frame.Lemma, list = []);
        list.Add(frame);
    }
}
