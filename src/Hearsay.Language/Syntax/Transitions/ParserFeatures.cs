using Hearsay.Language.Models;

namespace Hearsay.Language.Syntax.Transitions;

/// <summary>What the transition parser looks at, after Zhang and Nivre (2011): the top of the stack, the buffer, and their dependents.</summary>
internal ref struct ParserFeatures
{
    internal const int Count = 96;

    private readonly ReadOnlySpan<ulong> words;
    private readonly ReadOnlySpan<ulong> tags;
    private readonly ReadOnlySpan<ulong> parts;
    private readonly ParserState state;
    private Span<uint> features;
    private int filled;

    private ParserFeatures(ParserState state, ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> tags, ReadOnlySpan<ulong> parts, Span<uint> features)
    {
        this.state = state;
        this.words = words;
        this.tags = tags;
        this.parts = parts;
        this.features = features;
    }

    /// <summary>Writes the features of the state and returns how many there are.</summary>
    internal static int Fill(
        ParserState state, ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> tags, ReadOnlySpan<ulong> parts, Span<uint> features)
    {
        var filler = new ParserFeatures(state, words, tags, parts, features);
        filler.Fill();
        return filler.filled;
    }

    private void Fill()
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        ulong s0w = Word(s0), s1w = Word(s1), b0w = Word(b0), b1w = Word(b1), s0t = Tag(s0), s1t = Tag(s1), s2t = Tag(s2);
        ulong b0t = Tag(b0), b1t = Tag(b1), b2t = Tag(b2);
        ulong s0p = Part(s0), s1p = Part(s1), b0p = Part(b0), b1p = Part(b1);
        Singles(s0w, s0t, s1w, s1t, b0w, b0t, b1w, b1t);
        Add(s2t, 0, 0);
        Add(Word(s2), s2t, 0);
        Add(b2t, 0, 0);
        Add(Word(b2), b2t, 0);
        Pair(s0w, s0t, b0w, b0t);
        Pair(s1w, s1t, s0w, s0t);
        Pair(s1w, s1t, b0w, b0t);
        Add(b0w, b1w, 0);
        Add(b0t, b1t, 0);
        Add(s0t, b0t, b1t);
        Add(s1t, s0t, b0t);
        Add(s2t, s1t, s0t);
        Add(s0p, b0p, b1p);
        Add(s1p, s0p, b0p);
        Add(s0t, b0t, Mix(b1t, b2t));
        Add(s2t, s1t, Mix(s0t, b0t));
        Add(s0w, b0t, b1t);
        Add(s1t, s0w, b0t);
        Add(s1t, s0t, b0w);
        Add(s1w, s0t, b0t);
        Add(s0t, b0w, b1t);
        Add(b1w, b0t, s0t);
        Dependents(s0, s1, b0, s0t, s1t, b0t);
        Distances(s0, s1, b0, s0w, s0t, s1w, s1t, b0w, b0t);
        Labels(s0, s1, b0, s0w, s0t, s1w, s1t, b0w, b0t);
    }

    private void Singles(ulong s0w, ulong s0t, ulong s1w, ulong s1t, ulong b0w, ulong b0t, ulong b1w, ulong b1t)
    {
        Add(0, 0, 0);
        Add(s0w, 0, 0);
        Add(s0t, 0, 0);
        Add(s0w, s0t, 0);
        Add(s1w, 0, 0);
        Add(s1t, 0, 0);
        Add(s1w, s1t, 0);
        Add(b0w, 0, 0);
        Add(b0t, 0, 0);
        Add(b0w, b0t, 0);
        Add(b1w, 0, 0);
        Add(b1t, 0, 0);
        Add(b1w, b1t, 0);
    }

    private void Pair(ulong leftWord, ulong leftTag, ulong rightWord, ulong rightTag)
    {
        Add(leftWord, rightWord, 0);
        Add(leftTag, rightTag, 0);
        Add(leftWord, rightTag, 0);
        Add(leftTag, rightWord, 0);
        Add(leftWord, leftTag, rightTag);
        Add(leftTag, rightWord, rightTag);
        Add(Mix(leftWord, leftTag), rightWord, rightTag);
    }

    private void Dependents(int s0, int s1, int b0, ulong s0t, ulong s1t, ulong b0t)
    {
        int s0l = At(state.Left, s0), s0r = At(state.Right, s0), s1l = At(state.Left, s1), s1r = At(state.Right, s1), b0l = At(state.Left, b0);
        int s0l2 = At(state.Left2, s0), s0r2 = At(state.Right2, s0), s1r2 = At(state.Right2, s1), b0l2 = At(state.Left2, b0), s1l2 = At(state.Left2, s1);
        Add(Word(s0l), Tag(s0l), 0);
        Add(Word(s0r), Tag(s0r), 0);
        Add(Word(s1l), Tag(s1l), 0);
        Add(Word(s1r), Tag(s1r), 0);
        Add(Word(b0l), Tag(b0l), 0);
        Add(s0t, Tag(s0l), b0t);
        Add(s0t, Tag(s0r), b0t);
        Add(s0t, Tag(b0l), b0t);
        Add(s1t, Tag(s1l), s0t);
        Add(s1t, Tag(s1r), s0t);
        Add(s1t, Tag(s0l), s0t);
        Add(s1t, Tag(s0r), s0t);
        Add(s0t, Tag(s0l), Tag(s0l2));
        Add(s0t, Tag(s0r), Tag(s0r2));
        Add(s1t, Tag(s1r), Tag(s1r2));
        Add(s1t, Tag(s1l), Tag(s1l2));
        Add(b0t, Tag(b0l), Tag(b0l2));
        Add(Mix(s1t, s0t), b0t, Tag(s0r));
        Add(Mix(s1t, s0t), b0t, Tag(b0l));
    }

    private void Distances(int s0, int s1, int b0, ulong s0w, ulong s0t, ulong s1w, ulong s1t, ulong b0w, ulong b0t)
    {
        ulong near = Distance(s0, b0), far = Distance(s1, s0);
        Add(s0w, near, 0);
        Add(s0t, b0t, near);
        Add(b0w, near, 0);
        Add(s1t, s0t, far);
        Add(s1w, far, 0);
        Add(s0w, far, 1);
        ulong s0l = Valency(state.LeftCount, s0), s0r = Valency(state.RightCount, s0), s1r = Valency(state.RightCount, s1);
        ulong b0l = Valency(state.LeftCount, b0), s1l = Valency(state.LeftCount, s1);
        Add(s0w, s0l, s0r);
        Add(s0t, s0l, s0r);
        Add(s1w, s1l, s1r);
        Add(s1t, s1l, s1r);
        Add(b0w, b0l, 0);
        Add(b0t, b0l, 0);
        Add(s1t, s0t, Mix(s1r, s0r));
    }

    private void Labels(int s0, int s1, int b0, ulong s0w, ulong s0t, ulong s1w, ulong s1t, ulong b0w, ulong b0t)
    {
        ulong s0left = Set(state.Left, state.Left2, s0), s0right = Set(state.Right, state.Right2, s0);
        ulong s1left = Set(state.Left, state.Left2, s1), s1right = Set(state.Right, state.Right2, s1), b0left = Set(state.Left, state.Left2, b0);
        Add(s0w, s0left, 1);
        Add(s0t, s0left, s0right);
        Add(s0w, s0right, 2);
        Add(s1w, s1right, 3);
        Add(s1t, s1left, s1right);
        Add(b0t, b0left, 4);
        Add(s1t, s0t, Mix(s1right, s0right));
        Add(s1t, s0t, Mix(s1left, s0left));
        Add(s0t, b0t, Mix(s0right, b0left));
        Add(Mix(s1w, s0w), b0w, s1t);
        Add(Mix(s1right, s1w), s0t, b0t);
    }

    private void Add(ulong first, ulong second, ulong third)
    {
        features[filled] = FeatureHash.Feature(400 + filled, first, second, third);
        filled++;
    }

    private readonly ulong Word(int index) => index < 0 ? 1 : index == state.Count ? 2 : words[index];

    private readonly ulong Tag(int index) => index < 0 ? 1 : index == state.Count ? 2 : tags[index];

    private readonly ulong Part(int index) => index < 0 ? 1 : index == state.Count ? 2 : parts[index];

    private static int At(int[] places, int index) => index < 0 ? -1 : places[index];

    private static ulong Mix(ulong first, ulong second) => FeatureHash.Mix(first, second);

    private static ulong Valency(int[] counts, int index) => index < 0 ? 9UL : (ulong)Math.Min(counts[index], 4);

    private static ulong Distance(int left, int right) => left < 0 || right < 0
        ? 0UL
        : (right - left) switch { 1 => 1UL, 2 => 2, 3 => 3, 4 => 4, < 7 => 5, < 11 => 6, _ => 7 };

    private readonly ulong Set(int[] outer, int[] inner, int index)
    {
        if (index < 0) return 99;
        return Mix(Relation(outer[index]), Relation(inner[index]));
    }

    private readonly ulong Relation(int index) => index < 0 ? 0 : (ulong)state.Relations[index] + 1;
}
