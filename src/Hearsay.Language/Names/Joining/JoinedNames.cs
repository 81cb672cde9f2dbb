using System.Collections.Immutable;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names.Joining;

/// <summary>
/// Joins names that the tagger has cut, where the document itself shows that they are one: the long form that an abbreviation in brackets stands for, wherever its words stand; a name that stands whole at as
/// many other places of the document, or a word that is a name at as many; and people who are called by two peoples ("African-Americans").
/// </summary>
internal static class JoinedNames
{
    private const int FewestLetters = 2;
    private const int MostLetters = 8;

    // Between the parts of a long form at most so many words without a capital ("of the").
    private const int MostSmall = 2;

    /// <summary>The names of a document, the cut ones joined; in order and without overlap as before.</summary>
    internal static ImmutableArray<Name> Of(Analysis analysis, ImmutableArray<Name> names)
    {
        var document = new NamePlaces(analysis, names);
        for (var word = 1; word + 1 < analysis.Count; word++)
        {
            if (analysis.Words[word - 1].Form == "(" && analysis.Words[word + 1].Form == ")" && LongForm(analysis, word) is >= 0 and var first) document.JoinEverywhere(first, word - 1);
        }
        foreach (var whole in names.Where(name => name.Count > 1).DistinctBy(name => analysis.Document.Text.Substring(name.Span), StringComparer.Ordinal).ToArray()) document.JoinWhereCut(whole);
        foreach (var alone in names.Where(name => name.Count == 1).DistinctBy(name => analysis.Words[name.First].Form, StringComparer.Ordinal).ToArray()) document.NameWhereLeft(alone);
        for (var at = 0; at + 1 < names.Length; at++)
        {
            if (IsPeople(analysis, names[at], names[at + 1])) document.Join(names[at].First, names[at + 1].End);
        }
        return document.All();
    }

    /// <summary>The first word of the long form that stands before the bracket of an abbreviation, so that the capitals of its words spell it; or -1.</summary>
    private static int LongForm(Analysis analysis, int abbreviation)
    {
        var letters = analysis.Words[abbreviation].Form;
        if (letters.Length is < FewestLetters or > MostLetters || !letters.All(char.IsUpper)) return -1;
        var (left, small) = (letters.Length - 1, 0);
        var start = analysis[abbreviation].Sentence.Range.First;
        for (var word = abbreviation - 2; word >= start; word--)
        {
            var form = analysis.Words[word].Form;
            if (char.IsUpper(form[0]))
            {
                if (form[0] != letters[left]) return -1;
                small = 0;
                if (--left < 0) return word;
            }
            else if (!char.IsLetter(form[0]) && form[0] is not ('\'' or '’' or '-' or '&')) return -1;
            else if (word == abbreviation - 2 || ++small > MostSmall) return -1;
        }
        return -1;
    }

    /// <summary>"African-Americans": a hyphen ties two peoples, of whom some are told; "Russian-American" is of two countries.</summary>
    private static bool IsPeople(Analysis analysis, Name one, Name other) =>
        one.Type == NameType.NORP && other.Type == NameType.NORP && one.Count == 1 && other.First == one.End + 1 && analysis.Words[one.End].Form is "-" or "‐"
        && one.Span.End == analysis.Words[one.End].Span.Start && analysis.Words[one.End].Span.End == other.Span.Start
        && analysis[other.First].Feature("Number") == "Plur";

    /// <summary>The names of a document by the word that they begin with.</summary>
    private sealed class NamePlaces
    {
        private readonly Analysis analysis;
        private readonly Name?[] at;
        private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        private readonly HashSet<string> small = new(StringComparer.Ordinal);

        internal NamePlaces(Analysis analysis, ImmutableArray<Name> names)
        {
            this.analysis = analysis;
            at = new Name?[analysis.Count];
            foreach (var name in names) at[name.First] = name;
            for (var word = 0; word < analysis.Count; word++)
            {
                if (char.IsLower(analysis.Words[word].Form[0])) small.Add(analysis.Words[word].Form);
                if (!char.IsUpper(analysis.Words[word].Form[0])) continue;
                if (!places.TryGetValue(analysis.Words[word].Form, out var known)) places.Add(analysis.Words[word].Form, known = []);
                known.Add(word);
            }
        }

        internal ImmutableArray<Name> All() => [.. at.OfType<Name>()];

        /// <summary>Makes one name of some words wherever they stand.</summary>
        internal void JoinEverywhere(int first, int end)
        {
            foreach (var place in Same(first, end)) Join(place, place + end - first);
        }

        /// <summary>Makes one name of the words of a name where it stands cut, unless it stands cut at more places than whole.</summary>
        internal void JoinWhereCut(Name whole)
        {
            var same = Same(whole.First, whole.End).ToList();
            var cut = same.Where(place => at[place] is not { } name || name.Count < whole.Count).Where(place => Inside(place, place + whole.Count)).ToList();
            if (cut.Count == 0 || cut.Count > same.Count - cut.Count) return;
            foreach (var place in cut) Join(place, place + whole.Count, whole.Type);
        }

        /// <summary>Makes a name of the word of a name where it stands as none, unless it does so at more places, or also without its capital.</summary>
        internal void NameWhereLeft(Name alone)
        {
            var form = analysis.Words[alone.First].Form;
            if (!places.TryGetValue(form, out var all) || all.Where(IsLeft).ToList() is not { Count: > 0 } left || 2 * left.Count > all.Count || small.Contains(form.ToLowerInvariant())) return;
            foreach (var place in left) Join(place, place + 1, alone.Type);
        }

        private bool IsLeft(int word) => at[word] is null && !BeginsBefore(word) && analysis[word].Upos is Upos.PROPN or Upos.NOUN;

        /// <summary>Makes one name of the words of a sentence from <paramref name="first"/> to <paramref name="end"/>, of the type of the last name among them, where no name crosses their bounds.</summary>
        internal void Join(int first, int end, NameType? type = null)
        {
            if (!Inside(first, end)) return;
            var last = NameType.ORG;
            for (var word = first; word < end; word++)
            {
                if (at[word] is not { } name) continue;
                last = name.Type;
                at[word] = null;
            }
            at[first] = new Name(first, end - first, type ?? last, WordSpans.Of(analysis, first, end));
        }

        // No name crosses the bounds of the words.
        private bool Inside(int first, int end)
        {
            for (var word = first; word < end; word++)
            {
                if (at[word] is { } name && name.End > end) return false;
            }
            return !BeginsBefore(first);
        }

        private bool BeginsBefore(int first)
        {
            for (var word = first - 1; word >= analysis[first].Sentence.Range.First; word--)
            {
                if (at[word] is { } name) return name.End > first;
            }
            return false;
        }

        private IEnumerable<int> Same(int first, int end)
        {
            foreach (var place in places.GetValueOrDefault(analysis.Words[first].Form, []))
            {
                if (IsSame(first, end, place)) yield return place;
            }
        }

        private bool IsSame(int first, int end, int place)
        {
            if (place + end - first > analysis[place].Sentence.Range.End) return false;
            for (var word = first; word < end; word++)
            {
                if (analysis.Words[word].Form != analysis.Words[place + word - first].Form) return false;
            }
            return true;
        }
    }
}
