using Hearsay.Cases.Claims;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Cases.Origins;
using Hearsay.Cases.Wording;
using Hearsay.Cases.Wording.Weights;
using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Conflicts.Finders.Denials.Absences;

/// <summary>
/// Finds things of which one says that there was none ("no scuffle was in progress", "he did not have a gun") and of which another tells as being there. Of a thing that somebody did not have the other
/// has to tell of him; of one that was not there the two sentences have to have more in common, unless the thing is seldom told of.
/// </summary>
internal sealed class AbsenceConflicts(IReadOnlyList<IndexedReading> readings, IdentityMap identities, SpeakerLikeness speakers, CaseLexicon lexicon, Func<int, int, double> kinship)
{
    private const int LongestContent = 60;
    private const int NearDays = 45;
    private const int MostSides = 3;
    private const int MostHolders = 200; // of what very many tell only the same text is looked at
    private const double Kin = 0.12;
    private const double Seldom = 6.5;
    private const double Enough = 8;
    private const double EnoughOfDenial = 5;
    private const double EnoughOfAuthor = 12;
    private const double Telling = 3.5;
    private readonly AbsenceReader reader = new(lexicon);
    private readonly Negators negators = new(lexicon);
    private readonly NewsWeights weights = NewsWeights.OfSentences(lexicon);

    private readonly record struct Absence(Assertion By, TextSpan Sentence, Absent What, int? Owner);

    private readonly record struct Presence(Assertion By, TextSpan Sentence);

    public IEnumerable<Conflict> Find(IReadOnlyList<Assertion> assertions)
    {
        var absences = assertions.Where(MayTell).SelectMany(Absences).Where(absence => weights.Of(absence.What.Thing) >= Telling)
            .OrderBy(absence => absence.By.Span.Length).DistinctBy(absence => (absence.By.Document, absence.What.Place)).ToList(); // whose words they are, and not who passes them on
        if (absences.Count == 0) yield break;
        var things = absences.Select(absence => absence.What.Thing).ToHashSet(StringComparer.Ordinal);
        var holders = assertions.Where(IsHeld).SelectMany(assertion => Words(assertion).Where(things.Contains).Distinct(StringComparer.Ordinal).Select(thing => (thing, assertion))).ToLookup(pair => pair.thing, pair => pair.assertion, StringComparer.Ordinal);
        foreach (var absence in absences)
        {
            var all = holders[absence.What.Thing];
            var held = (all.Take(MostHolders + 1).Count() > MostHolders ? all.Where(other => other.Document == absence.By.Document) : all).Where(other => MayBeHeldAgainst(absence.By, other)).Select(other => Told(absence, other)).OfType<Presence>()
                .OrderByDescending(other => other.By.Document == absence.By.Document).ThenByDescending(other => other.By.Statement is not null).ThenBy(other => other.By.Document).ThenBy(other => other.By.Span)
                .DistinctBy(other => other.By.Document).Take(MostSides).ToList();
            if (held.Count == 0) continue;
            yield return ConflictFinder.Make(ConflictKind.Denial, $"{Source(absence.By)} against {string.Join(", ", held.Select(side => Source(side.By)).Distinct(StringComparer.Ordinal))}.",
                held.Select(side => Side(side.By, side.Sentence, denies: false)).Append(Side(absence.By, absence.Sentence, denies: true)));
        }
    }

    // In a long speech one may hear of many things; and that an accusation was made is not what is denied.
    private bool MayTell(Assertion assertion) => assertion.Stance is not Stance.Doubted && !(assertion.Event is { } told && lexicon.Conflicts.UtteredTypes.Contains(readings[assertion.Document].Reading.Events[told].Type)) && readings[assertion.Document].WordsIn(assertion.Span).Length <= LongestContent;

    private IEnumerable<Absence> Absences(Assertion assertion)
    {
        var reading = readings[assertion.Document];
        foreach (var sentence in SentenceCutter.Cut(reading.Reading.Document.Text, assertion.Span))
        {
            foreach (var absent in reader.Read(reading, sentence, assertion.Stance == Stance.Denied))
            {
                var owner = absent.IsHad ? Before(assertion, sentence, absent.Place) : null;
                if (owner is not null || !absent.IsHad) yield return new Absence(assertion, sentence, absent, owner);
            }
        }
    }

    // Whom the words before a place speak of last; of a content that names nobody before it, nobody.
    private int? Before(Assertion assertion, TextSpan sentence, int place) => readings[assertion.Document].Reading.Mentions
        .Where(mention => mention.Type == EntityType.Person && mention.Head.Start >= sentence.Start && mention.Head.End <= place)
        .OrderByDescending(mention => mention.Head.End).Select(mention => (int?)identities.Places[assertion.Document][mention.Entity]).FirstOrDefault();

    private IEnumerable<string> Words(Assertion assertion)
    {
        foreach (var word in readings[assertion.Document].StemsIn(assertion.Span))
        {
            yield return lexicon.Wordforms.Alike(word);
            foreach (var broader in lexicon.Conflicts.Broader(word)) yield return broader;
        }
    }

    private bool MayBeHeldAgainst(Assertion absence, Assertion other)
    {
        if (absence.Statement is null && other.Statement is null) return false;
        if (absence.Document == other.Document && (absence.Span.Overlaps(other.Span) || other.Statement is null || absence.Statement is null)) return false;
        if (Said(absence) is { Source.IsAuthor: false } one && Said(other) is { Source.IsAuthor: false } said && speakers.MayBeOne(absence.Document, one, other.Document, said)) return false;
        return kinship(absence.Document, other.Document) >= Kin && DaysBetween.Publications(readings[absence.Document], readings[other.Document]) <= NearDays;
    }

    private bool IsHeld(Assertion other) => other.Stance is Stance.Asserted or Stance.Confirmed && readings[other.Document].WordsIn(other.Span).Length <= LongestContent
        && !negators.StandsBefore(readings[other.Document], other.Statement, other.Span);

    /// <summary>The sentence of an assertion in which the thing is told as being there.</summary>
    private Presence? Told(Absence absence, Assertion other)
    {
        var reading = readings[other.Document];
        foreach (var sentence in SentenceCutter.Cut(reading.Reading.Document.Text, other.Span))
        {
            var words = reading.WordsIn(sentence);
            for (var index = 0; index < words.Length; index++)
            {
                var stem = lexicon.Wordforms.Stem(words[index].Folded);
                if (lexicon.Wordforms.Alike(stem) != absence.What.Thing && !lexicon.Conflicts.Broader(stem).Contains(absence.What.Thing, StringComparer.Ordinal)) continue;
                if (IsUnsure(words, index) || (index > 0 && lexicon.Conflicts.IsWanted(words[index - 1].Folded))) break; // "demands for ransom"
                if (!absence.What.Said.All(reading.StemsIn(sentence).Contains)) break;
                if (absence.Owner is { } owner ? Before(other, sentence, words[index].Span.Start) == owner : AreOfOneThing(absence, other, stem)) return new Presence(other, sentence);
            }
        }
        return null;
    }

    private bool IsUnsure(ReadOnlySpan<TextWord> words, int index)
    {
        foreach (var word in words[..index])
        {
            if (lexicon.Wordforms.IsNegator(word.Folded) || lexicon.Wordforms.IsUnreal(word.Folded) || lexicon.Wordforms.IsDenier(word.Folded) || lexicon.Wordforms.IsAsking(word.Folded) || lexicon.Wordforms.IsSaying(word.Folded)) return true;
        }
        return false;
    }

    // Names are common to all that is told of an affair.
    private bool AreOfOneThing(Absence absence, Assertion other, string thing)
    {
        if (other.Statement is null) return false; // an author tells of much
        if (weights.Of(absence.What.Thing) >= Seldom && weights.Of(thing) >= Seldom) return true;
        var told = weights.Of(absence.What.Thing);
        foreach (var stem in absence.By.Stems.Numbers)
        {
            if (other.Stems.Contains(stem) && !absence.By.Names.Contains(stem) && !other.Names.Contains(stem) && stem != lexicon.Wordforms.Vocabulary.Find(absence.What.Thing)) told += weights.Of(stem);
        }
        return told >= (absence.By.Statement is null ? EnoughOfAuthor : absence.By.Stance == Stance.Denied ? EnoughOfDenial : Enough);
    }

    private ConflictMember Side(Assertion side, TextSpan sentence, bool denies) => DenialSides.Make(new Passage(readings[side.Document].Id, sentence), Source(side), denies);

    private string Source(Assertion side) => SourceWords.Of(readings[side.Document], identities, Said(side));

    private Statement? Said(Assertion assertion) => assertion.Statement is { } index ? readings[assertion.Document].Reading.Statements[index] : null;
}
