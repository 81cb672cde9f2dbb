using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Questions.Asked;

/// <summary>What to look for in texts before a question is put to the case: the beginnings that forms of its telling words share.</summary>
public static class QuestionTerms
{
    /// <summary>The beginnings, with the lexicons that lie beside the program.</summary>
    public static IReadOnlyList<string> Of(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Of(question, CaseLexicon.Shipped);
    }

    internal static IReadOnlyList<string> Of(string question, CaseLexicon lexicon) =>
        [.. WordBreaker.Break(question, 0, lexicon.Spelling).Select(word => word.Folded).Where(word => !lexicon.Wordforms.IsStopword(word) && !lexicon.Wordforms.IsNegator(word))
            .SelectMany(word => Beginnings(word, lexicon)).Distinct(StringComparer.Ordinal)];

    // "Went" does not begin as "go" does, nor "French" as "France".
    private static IEnumerable<string> Beginnings(string word, CaseLexicon lexicon)
    {
        var stem = lexicon.Wordforms.Stem(word);
        IEnumerable<string> forms = word.StartsWith(stem, StringComparison.Ordinal) ? [stem] : [word, stem];
        return (lexicon.States.Named(word) ?? lexicon.States.OfPeople(word)) is { } state ? forms.Concat(lexicon.States.WordsFor(state)) : forms;
    }
}
