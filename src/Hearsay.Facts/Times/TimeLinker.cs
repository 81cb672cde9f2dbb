using System.Collections.Immutable;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;
using Hearsay.Text;

namespace Hearsay.Facts.Times;

/// <summary>
/// Links events and statements to their times by the tree. One linker serves one document. The time of saying is not the time of what
/// is said: nothing is inherited across a clause that complements another, nor by a noun that something is said of.
/// </summary>
internal sealed class TimeLinker
{
    private const int FarthestGovernor = 3;
    private const int FarthestBeginning = 8;
    private const string UnmarkedSubtype = ":unmarked";
    private const string PresentParticiple = "Tense=Pres|VerbForm=Part";
    private readonly Analysis analysis;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly LinkWords words;
    private readonly int[] heads;
    private readonly Dictionary<int, int> timeOfWord = [];
    private readonly Dictionary<int, int> timeOfClause = [];
    private readonly HashSet<int> vague = [];
    private readonly HashSet<int> actors;
    private readonly Func<Token, bool> isSaying;

    /// <summary>Creates the linker of a document.</summary>
    /// <param name="analysis">The document's language.</param>
    /// <param name="times">Its time expressions.</param>
    /// <param name="isSaying">Whether a word is one of saying: of "condemned the attack on Monday" only the condemning was on Monday.</param>
    /// <param name="words">The words across which an event has the time of another word.</param>
    public TimeLinker(Analysis analysis, ImmutableArray<TimeExpression> times, Func<Token, bool>? isSaying = null, LinkWords? words = null)
    {
        (this.analysis, this.times, this.words) = (analysis, times, words ?? LinkWords.None);
        this.isSaying = isSaying ?? (_ => false);
        actors = [.. analysis.Mentions.Where(mention => mention.Type.IsActor()).Select(mention => mention.Head)];
        heads = new int[times.Length];
        for (var index = 0; index < times.Length; index++)
        {
            if (SpanWords.Head(analysis, times[index].Span) is not { } head) continue;
            if (times[index].Interval is null)
            {
                vague.Add(head.Index);
                continue;
            }
            heads[index] = head.Index;
            if ((SayingBefore(times[index].Span, head) ?? AnsweredBefore(head) ?? ClauseAfter(head)) is { } clause) timeOfClause.TryAdd(clause, index);
            else timeOfWord.TryAdd(head.Index, index);
        }
    }

    /// <summary>The time of the event or statement that a word tells of; null where the text gives none.</summary>
    public TimeLink? Link(Token trigger)
    {
        Token? at = trigger;
        var (from, until) = (int.MinValue, int.MaxValue);
        for (var step = 0; at is { } word && step <= FarthestGovernor; step++)
        {
            if (Found(word, trigger, from) is { } index && heads[index] < until) return IsReckonedFrom(trigger, heads[index]) ? null : new(index, times[index].Interval!.Value);
            // What has a time of its own, be it a vague one, has not that of another: "began in 1990 and has stopped in recent years".
            if (word.Is("conj") && word.Children.Any(child => IsTimeRelation(child) && vague.Contains(child.Index))) return null;
            if (word.Is("xcomp") && word.Head is { } head && isSaying(head)) from = trigger.Index;
            // A clause with a subject of its own shares only the time that opens the sentence: "On Monday the talks broke down and he was arrested".
            if (word.Is("conj") && HasSubject(word) && word.Head is { } first) until = Math.Min(until, first.ChildrenIn("nsubj").Select(child => child.Index).Append(first.Index).Min());
            at = Governor(word);
        }
        return null;
    }

    /// <summary>"The first time since the 1950s that one was shot down": the time is that from which it is the first.</summary>
    private bool IsReckonedFrom(Token trigger, int time)
    {
        var sentence = trigger.Sentence.Range;
        var beginning = time;
        while (beginning >= Math.Max(sentence.First, time - FarthestBeginning) && !words.Beginnings.Contains(analysis.Words[beginning].Lemma)) beginning--;
        if (beginning < Math.Max(sentence.First, time - FarthestBeginning)) return false;
        for (var word = sentence.First; word < beginning; word++)
        {
            var (lemma, feats) = (analysis.Words[word].Lemma, analysis.Words[word].Feats);
            if (words.Reckoning.Contains(lemma) || feats.Contains("Degree=Sup", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private int? Found(Token word, Token trigger, int from) =>
        timeOfClause.TryGetValue(word.Index, out var opening) ? opening
            : Own(word, trigger, from) ?? OfPredicate(word, trigger, from) ?? OfPhase(word, trigger, from) ?? OfSubject(word, from) ?? OfObject(word, trigger, from) ?? OfOccasion(word, trigger, from);

    /// <summary>
    /// The word of saying that a time without a preposition stands right behind: in "said Thursday that …" it is the saying's, also where a parser
    /// hangs it on what is said.
    /// </summary>
    private int? SayingBefore(TextSpan time, Token head)
    {
        var before = SpanWords.FirstAt(analysis, time.Start) - 1;
        if (before < 0 || !IsUnmarked(head) || analysis[before] is var word && (!isSaying(word) || word.Sentence.Index != head.Sentence.Index)) return null;
        return before;
    }

    /// <summary>What was answered, where a time stands right behind it: in "struck in retaliation for raids last week" the raids were last week, whatever the parser hangs it on.</summary>
    private int? AnsweredBefore(Token head)
    {
        var first = head.Sentence.Range.First;
        for (var word = head.Index - 1; word >= first && analysis.Words[word].Upos != Upos.VERB; word--)
        {
            if (!words.Answering.Contains(analysis.Words[word].Lemma)) continue;
            foreach (var child in analysis[word].Children)
            {
                if (child.Index > word && child.Index < head.Index && (child.Is("nmod") || child.Is("obl"))) return child.Index;
            }
        }
        return null;
    }

    /// <summary>The head of the clause that a time opens behind a colon or dash, where a parser hangs it on the clause before: "There is a plan: at the end of May, the army …".</summary>
    private int? ClauseAfter(Token head)
    {
        if (!head.Is("obl") || head.Head is not { } outer || outer.Index > head.Index) return null;
        var first = head.Subtree.Min(word => word.Index);
        foreach (var clause in outer.ChildrenIn("parataxis"))
        {
            if (clause.Index > head.Index && (IsMark(first) || IsMark(first - 1))) return clause.Index;
        }
        return null;
    }

    private bool IsMark(int word) => analysis.Words[word].Form is ":" or "-" or "–" or "—";

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

    /// <summary>The time of what the word begins or ends: "finished drafting the rules on Friday".</summary>
    private int? OfPhase(Token word, Token trigger, int from) => !words.Phases.Contains(word.Lemma)
        ? null
        : word.ChildrenIn("xcomp").Where(child => child.Upos == Upos.VERB).Select(child => Own(child, trigger, from)).FirstOrDefault(time => time is not null);

    /// <summary>The time that stands between the one who acts and the word: in "officials on Friday finished …" a parser may hang it on the officials.</summary>
    private int? OfSubject(Token word, int from)
    {
        foreach (var subject in word.ChildrenIn("nsubj"))
        {
            if (!actors.Contains(subject.Index) || subject.Index > word.Index) continue;
            if (OfNoun(subject, from, child => IsRightBefore(child, word)) is { } index) return index;
        }
        return null;
    }

    /// <summary>The time without a preposition behind what is acted on: "sold the stake five years ago"; not where the verb says or appoints it, "planned a rally Saturday".</summary>
    private int? OfObject(Token word, Token trigger, int from)
    {
        if (isSaying(word) || words.Appointing.Contains(word.Lemma)) return null;
        foreach (var acted in word.ChildrenIn("obj"))
        {
            if (acted.Index == trigger.Index || acted.Index < word.Index) continue;
            if (OfNoun(acted, from, child => child.Index > acted.Index && IsUnmarked(child)) is { } index) return index;
        }
        return null;
    }

    /// <summary>The first time that hangs on a noun as an attribute, from the word <paramref name="from"/> on, and may be taken.</summary>
    private int? OfNoun(Token noun, int from, Func<Token, bool> mayBe)
    {
        foreach (var child in noun.ChildrenIn("nmod"))
        {
            if (child.Index >= from && mayBe(child) && TimeAt(child) is { } index) return index;
        }
        return null;
    }

    private static bool IsUnmarked(Token word) => word.Relation.EndsWith(UnmarkedSubtype, StringComparison.Ordinal);

    // Nothing but auxiliaries, adverbs and commas stands between the time on the word and the verb.
    private bool IsRightBefore(Token child, Token word)
    {
        if (TimeAt(child) is not { } time) return false;
        for (var index = SpanWords.FirstAt(analysis, times[time].Span.End); index < word.Index; index++)
        {
            if (!(analysis[index].Is("aux") || analysis[index].Is("advmod") || analysis[index].Is("punct"))) return false;
        }
        return true;
    }

    /// <summary>The time of the occasion that something happens at: "said in an interview on Monday".</summary>
    private int? OfOccasion(Token word, Token trigger, int from)
    {
        foreach (var occasion in word.ChildrenIn("obl"))
        {
            if (occasion.Index == trigger.Index || !occasion.ChildrenIn("case").Any(mark => words.Occasions.Contains(mark.Lemma))) continue;
            if (OfNoun(occasion, from, _ => true) is { } index) return index;
        }
        return null;
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

    // What a present participle without a conjunction tells of comes with its verb: "exploded on Monday, killing four".
    private bool IsOutcome(Token word, Token head) =>
        word.Is("advcl") && word.Index > head.Index && word.Upos == Upos.VERB && analysis.Words[word.Index].Feats.Contains(PresentParticiple, StringComparison.Ordinal)
        && !word.Children.Any(child => child.Is("mark") || child.Is("aux") || child.Is("nsubj"));

    private static bool HasSubject(Token word) => word.ChildrenIn("nsubj").Any();

    /// <summary>The word whose time is that of the given one as well; null at a border that time does not cross.</summary>
    private Token? Governor(Token word)
    {
        if (word.Head is not { } head) return null;
        if (word.Is("conj") || word.Is("xcomp") || IsOutcome(word, head)) return head;
        var isArgument = word.Is("obj") || word.Is("nsubj") || word.Is("obl") || word.Is("nmod");
        if (!isArgument || word.Upos is not (Upos.NOUN or Upos.PROPN)) return null;
        return head.ChildrenIn("ccomp").Any() || (!word.Is("nsubj:pass") && isSaying(head)) ? null : head;
    }
}
