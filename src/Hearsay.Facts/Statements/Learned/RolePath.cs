namespace Hearsay.Facts.Statements.Learned;

/// <summary>
/// The search for the best labels of the words around one cue, and how sure each of them is: a linear chain (Lafferty, McCallum and Pereira 2001)
/// whose labels hold one piece of cue, around the cue's head. One for each thread, used again for each cue.
/// </summary>
internal sealed class RolePath
{
    /// <summary>How far one word's scores lie from the next one's: the labels, filled up to eight.</summary>
    public const int Stride = 8;

    private const int Labels = RoleLabel.Count;
    private const float Never = -1e9f;
    private float[] scores = [];
    private float[] best = [];
    private byte[] back = [];
    private double[] forward = [];
    private double[] backward = [];
    private int[] places = [];
    private int length;
    private int head;

    /// <summary>Makes room for a window of so many words whose cue has its head at <paramref name="cue"/>.</summary>
    public void Start(int words, int cue)
    {
        (length, head) = (words, cue);
        if (scores.Length < words * Stride)
        {
            var size = words * 2 * Stride;
            (scores, best, back, forward, backward, places) = (new float[size], new float[size], new byte[size], new double[size], new double[size], new int[words * 2]);
        }
        Array.Clear(scores, 0, words * Stride);
    }

    /// <summary>The scores of a word's labels, to be filled.</summary>
    public Span<float> Scores(int word) => scores.AsSpan(word * Stride, Stride);

    /// <summary>The place of each word, to be filled.</summary>
    public Span<int> Places => places.AsSpan(0, length);

    /// <summary>Where the weight of a label after another at a place stands among the weights of transitions.</summary>
    public static int Transition(int place, int before, int label) => (((place * (Labels + 1)) + before) * Labels) + label;

    /// <summary>How many weights of transitions there are.</summary>
    public static int TransitionCount(int places) => places * (Labels + 1) * Labels;

    /// <summary>Writes the best labels.</summary>
    public void Best(ReadOnlySpan<float> transitions, Span<int> labels)
    {
        for (var word = 0; word < length; word++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var (highest, from) = (Never, 0);
                for (var before = word == 0 ? Labels : 0; before < (word == 0 ? Labels + 1 : Labels); before++)
                {
                    if (!May(word, before, label)) continue;
                    var score = transitions[Transition(places[word], before, label)] + (word == 0 ? 0 : best[((word - 1) * Stride) + before]);
                    if (score > highest) (highest, from) = (score, before);
                }
                best[(word * Stride) + label] = highest + scores[(word * Stride) + label];
                back[(word * Stride) + label] = (byte)from;
            }
        }
        var last = 0;
        for (var label = 1; label < Labels; label++)
        {
            if (best[((length - 1) * Stride) + label] > best[((length - 1) * Stride) + last]) last = label;
        }
        for (var word = length - 1; word >= 0; last = back[(word * Stride) + last], word--) labels[word] = last;
    }

    /// <summary>Works out the probabilities, for <see cref="Probability(int, int)"/>; returns the logarithm of the sum over all labellings.</summary>
    public double Weigh(ReadOnlySpan<float> transitions)
    {
        Span<double> terms = stackalloc double[Labels + 1];
        for (var word = 0; word < length; word++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var count = 0;
                for (var before = word == 0 ? Labels : 0; before < (word == 0 ? Labels + 1 : Labels); before++)
                {
                    if (May(word, before, label)) terms[count++] = transitions[Transition(places[word], before, label)] + (word == 0 ? 0 : forward[((word - 1) * Stride) + before]);
                }
                forward[(word * Stride) + label] = Sum(terms[..count]) + scores[(word * Stride) + label];
            }
        }
        for (var word = length - 1; word >= 0; word--)
        {
            for (var label = 0; label < Labels; label++)
            {
                if (word == length - 1) { backward[(word * Stride) + label] = 0; continue; }
                var count = 0;
                for (var after = 0; after < Labels; after++)
                {
                    if (!May(word + 1, label, after)) continue;
                    terms[count++] = transitions[Transition(places[word + 1], label, after)] + scores[((word + 1) * Stride) + after] + backward[((word + 1) * Stride) + after];
                }
                backward[(word * Stride) + label] = Sum(terms[..count]);
            }
        }
        return Whole = Sum(forward.AsSpan((length - 1) * Stride, Labels));
    }

    /// <summary>The logarithm of the sum over all labellings.</summary>
    public double Whole { get; private set; }

    /// <summary>How probable a label of a word is.</summary>
    public double Probability(int word, int label) =>
        Math.Exp(forward[(word * Stride) + label] + backward[(word * Stride) + label] - Whole);

    /// <summary>How probable a label of a word is together with the label before it.</summary>
    public double Probability(int word, int before, int label, ReadOnlySpan<float> transitions)
    {
        if (!May(word, before, label)) return 0;
        if (word == 0) return Probability(0, label);
        var at = (word * Stride) + label;
        return Math.Exp(forward[((word - 1) * Stride) + before] + transitions[Transition(places[word], before, label)] + scores[at] + backward[at] - Whole);
    }

    /// <summary>Whether a label may stand at a word after another; <see cref="RoleLabel.Count"/> stands for the begin.</summary>
    public bool May(int word, int before, int label)
    {
        if (before == Labels) before = RoleLabel.Outside;
        if (!RoleLabel.MayFollow(before, label)) return false;
        if (word > head) return label != RoleLabel.CueBegin;
        if (RoleLabel.IsCue(before)) return label == RoleLabel.CueInside;
        return word < head || label == RoleLabel.CueBegin;
    }

    private static double Sum(ReadOnlySpan<double> terms)
    {
        var highest = (double)Never;
        foreach (var term in terms) highest = Math.Max(highest, term);
        if (highest <= Never) return Never;
        var sum = 0.0;
        foreach (var term in terms) sum += Math.Exp(term - highest);
        return highest + Math.Log(sum);
    }
}
