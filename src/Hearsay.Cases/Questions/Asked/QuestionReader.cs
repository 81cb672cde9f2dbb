using System.Collections.Immutable;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Wording;

namespace Hearsay.Cases.Questions.Asked;

/// <summary>Reads a question: its kind from its opening, the entities it names, and what its other words ask for.</summary>
internal sealed class QuestionReader(CaseLexicon lexicon, EntityLookup entities)
{
    /// <summary>Reads a question; lemmas, where there are any, by the place where their words begin.</summary>
    public Question Read(string text, IReadOnlyDictionary<int, string> lemmas)
    {
        var spans = WordBreaker.Break(text, 0, lexicon.Spelling);
        var words = spans.Select(word => word.Folded).ToList();
        var (kind, opening) = Opening(words);
        var rest = words.Skip(opening).ToList();
        var found = new List<int>();
        var plain = new List<string>();
        var stems = new List<string>();
        var (saying, firstEntity) = (-1, -1);
        for (var index = 0; index < rest.Count;)
        {
            if (entities.At(rest, index) is { } named)
            {
                if (firstEntity < 0) firstEntity = index;
                if (!found.Contains(named.Entity)) found.Add(named.Entity);
                stems.AddRange(rest.Skip(index).Take(named.Length).Where(Tells).Select(lexicon.Wordforms.Stem));
                index += named.Length;
                continue;
            }
            var stem = Plain(rest[index]);
            var lemma = lemmas.TryGetValue(spans[opening + index].Span.Start, out var known) ? lexicon.Wordforms.Stem(lexicon.Spelling.Fold(known)) : stem;
            if (saying < 0 && (lexicon.Questions.IsSaying(stem) || lexicon.Questions.IsSaying(lemma))) saying = index;
            else if (Tells(rest[index])) { plain.Add(stem); stems.Add(stem); }
            index++;
        }
        ImmutableArray<string> quoted = saying < 0 ? [] : [.. rest.Skip(saying + 1).Where(Tells).Select(Plain)];
        return new Question(kind, [.. rest], [.. stems.Distinct()], [.. found], [.. plain.Distinct()], saying >= 0,
            firstEntity >= 0 && (saying < 0 || firstEntity < saying), quoted);
    }

    private bool Tells(string word) => !lexicon.Wordforms.IsStopword(word) && !lexicon.Wordforms.IsNegator(word);

    private string Plain(string word)
    {
        var stem = lexicon.Wordforms.Stem(word);
        return lexicon.Wordforms.Opposites.TryGetValue(stem, out var denied) ? denied : stem;
    }

    private (QuestionKind Kind, int Length) Opening(List<string> words)
    {
        foreach (var (opening, kind) in lexicon.Questions.Openings)
        {
            if (words.Take(opening.Length).SequenceEqual(opening, StringComparer.Ordinal)) return (Enum.Parse<QuestionKind>(kind, ignoreCase: true), opening.Length);
        }
        return words.Count > 0 && lexicon.Questions.Polar.Contains(words[0]) ? (QuestionKind.Whether, 1) : (QuestionKind.What, 0);
    }
}
