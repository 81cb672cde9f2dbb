using Hearsay.Cases.Claims;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>Tells answers to accusations that do not say what is denied: "the charges", "any wrongdoing", "that he is innocent", "it had done nothing wrong".</summary>
internal sealed class BlankAnswers(IReadOnlyList<IndexedReading> readings, CaseLexicon lexicon)
{
    private const int ReachOfNegation = 4;

    /// <summary>Whether somebody else than the author answers so.</summary>
    public bool IsAnswer(Assertion assertion)
    {
        if (Said(assertion) is not { Source.IsAuthor: false } || assertion.Stance == Stance.Doubted) return false;
        var (wrong, innocent, negated) = (false, false, assertion.Stance == Stance.Denied);
        foreach (var word in readings[assertion.Document].WordsIn(assertion.Span))
        {
            if (lexicon.Conflicts.IsInnocence(word.Folded)) innocent = true;
            else if (lexicon.Conflicts.IsWrong(word.Folded)) wrong = true;
            else if (lexicon.Wordforms.IsNegator(word.Folded)) negated = true;
            else if (!lexicon.Wordforms.IsStopword(word.Folded) && !IsNamed(assertion.Document, word)) return false;
        }
        return innocent ? assertion.Stance != Stance.Denied : wrong && negated;
    }

    /// <summary>Whether somebody else than the author denies that he, or another, had a part in something: "any role in the attack", "that the ministry had anything to do with it".</summary>
    public bool IsOfPart(Assertion assertion)
    {
        if (Said(assertion) is not { Source.IsAuthor: false } || assertion.Stance == Stance.Doubted) return false;
        var (negated, denied) = (0, assertion.Stance == Stance.Denied && lexicon.Stances.Contradicts(Said(assertion)!.Act));
        var words = readings[assertion.Document].WordsIn(assertion.Span);
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            if (lexicon.Conflicts.IsPart(word.Folded) && (negated > 0 || denied || (index + 1 < words.Length && lexicon.Conflicts.IsNothingToDo($"{word.Folded} {words[index + 1].Folded}")))) return true;
            negated = lexicon.Wordforms.IsNegator(word.Folded) ? ReachOfNegation : negated - 1;
        }
        return false;
    }

    /// <summary>The statement that an assertion is, or null.</summary>
    public Statement? Said(Assertion assertion) => assertion.Statement is { } index ? readings[assertion.Document].Reading.Statements[index] : null;

    private bool IsNamed(int document, TextWord word) => readings[document].Reading.Mentions.Any(mention => mention.Kind == MentionKind.Name && mention.Span.Contains(word.Span));
}
