using System.Collections.Immutable;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Times;

/// <summary>
/// Links events and statements to their times by the tree. One linker serves one document. The time of saying is not the time of what
/// is said: nothing is inherited across a clause that complements another, nor by a noun that something is said of.
/// </summary>
internal sealed class TimeLinker
{
    private const int FarthestGovernor = 3;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly Dictionary<int, int> timeOfWord = [];
    private readonly Func<Token, bool> isSaying;

    /// <summary>Creates the linker of a document.</summary>
    /// <param name="analysis">The document's language.</param>
    /// <param name="times">Its time expressions.</param>
    /// <param name="isSaying">Whether a word is one of saying: of "condemned the attack on Monday" only the condemning was on Monday.</param>
    public TimeLinker(Analysis analysis, ImmutableArray<TimeExpression> times, Func<Token, bool>? isSaying = null)
    {
        this.times = times;
        this.isSaying = isSaying ?? (_ => false);
        for (var index = 0; index < times.Length; index++)
        {
            if (times[index].Interval is not null && SpanWords.Head(analysis, times[index].Span) is { } head) timeOfWord.TryAdd(head.Index, index);
        }
    }

    /// <summary>The time of the event or statement that a word tells of; null where the text gives none.</summary>
    public TimeLink? Link(Token trigger)
    {
        Token? at = trigger;
        var from = int.MinValue;
        for (var step = 0; at is { } word && step <= FarthestGovernor; step++)
        {
            if ((Own(word, trigger, from) ?? OfPredicate(word, trigger, from)) is { } index) return new(index, times[index].Interval!.Value);
            if (word.Is("xcomp") && word.Head is { } head && isSaying(head)) from = trigger.Index;
            at = Governor(word);
        }
        return null;
    }

    /// <summary>The nearest of the times that hang on a word itself and stand after the word <paramref name="from"/>.</summary>
    private int? Own(Token word, Token trigger, int from)
    {
        int? nearest = null;
        var least = int.MaxValue;
        foreach (var child in word.Children)
        {
            if (!IsTimeRelation(child) || child.Index == trigger.Index || child.Index < from || TimeAt(child) is not { } index) continue;
            var distance = Math.Abs(child.Index - trigger.Index);
            if (distance >= least) continue;
            least = distance;
            nearest = index;
        }
        return nearest;
    }

    /// <summary>The time that the tree hangs on the noun or adjective that the word makes a predicate of: "became a member in June".</summary>
    private int? OfPredicate(Token word, Token trigger, int from) =>
        word.ChildrenIn("xcomp").Where(child => child.Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ).Select(child => Own(child, trigger, from)).FirstOrDefault(time => time is not null);

    private static bool IsTimeRelation(Token child) =>
        child.Is("obl") || child.Is("nmod") || child.Is("advmod") || child.Is("compound") || child.Is("amod") || child.Is("nummod");

    private int? TimeAt(Token word)
    {
        if (timeOfWord.TryGetValue(word.Index, out var index)) return index;
        foreach (var child in word.Children)
        {
            if (child.Is("obl") || child.Is("advmod") || !timeOfWord.TryGetValue(child.Index, out var inner)) continue;
            if (times[inner].Span.Contains(word.Span.Start)) return inner;
        }
        return null;
    }

    /// <summary>The word whose time is that of the given one as well; null at a border that time does not cross.</summary>
    private Token? Governor(Token word)
    {
        if (word.Head is not { } head) return null;
        if (word.Is("conj")) return word.ChildrenIn("nsubj").Any() ? null : head;
        if (word.Is("xcomp")) return head;
        var isArgument = word.Is("obj") || word.Is("nsubj") || word.Is("obl") || word.Is("nmod");
        if (!isArgument || word.Upos is not (Upos.NOUN or Upos.PROPN)) return null;
        return head.ChildrenIn("ccomp").Any() || (!word.Is("nsubj:pass") && isSaying(head)) ? null : head;
    }
}
