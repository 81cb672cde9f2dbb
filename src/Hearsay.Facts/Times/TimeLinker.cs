using System.Collections.Immutable;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Times;

/// <summary>
/// Links events and statements to their times by the tree. One linker serves one document. The time of saying is not the time of what
/// is said: nothing is inherited across a clause that complements another.
/// </summary>
internal sealed class TimeLinker
{
    private const int FarthestGovernor = 3;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly Dictionary<int, int> timeOfWord = [];

    /// <summary>Creates the linker of a document.</summary>
    public TimeLinker(Analysis analysis, ImmutableArray<TimeExpression> times)
    {
        this.times = times;
        for (var index = 0; index < times.Length; index++)
        {
            if (times[index].Interval is not null && SpanWords.Head(analysis, times[index].Span) is { } head) timeOfWord.TryAdd(head.Index, index);
        }
    }

    /// <summary>The time of the event or statement that a word tells of; null where the text gives none.</summary>
    public TimeLink? Link(Token trigger)
    {
        Token? at = trigger;
        for (var step = 0; at is { } word && step <= FarthestGovernor; step++)
        {
            if (Own(word, trigger) is { } index) return new(index, times[index].Interval!.Value);
            at = Governor(word);
        }
        return null;
    }

    /// <summary>The nearest of the times that hang on a word itself.</summary>
    private int? Own(Token word, Token trigger)
    {
        int? nearest = null;
        var least = int.MaxValue;
        foreach (var child in word.Children)
        {
            if (!IsTimeRelation(child) || child.Index == trigger.Index || TimeAt(child) is not { } index) continue;
            var distance = Math.Abs(child.Index - trigger.Index);
            if (distance >= least) continue;
            least = distance;
            nearest = index;
        }
        return nearest;
    }

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
    private static Token? Governor(Token word)
    {
        if (word.Head is not { } head) return null;
        if (word.Is("conj") || word.Is("xcomp")) return head;
        var isArgument = word.Is("obj") || word.Is("nsubj") || word.Is("obl") || word.Is("nmod");
        return isArgument && word.Upos is Upos.NOUN or Upos.PROPN && !head.ChildrenIn("ccomp").Any() ? head : null;
    }
}
