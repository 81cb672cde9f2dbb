using Hearsay.Language.Coreference.Mentions;

namespace Hearsay.Language.Coreference;

/// <summary>
/// The gender of each named person of a document, before any pronoun is tied: what a title or a given name tells at one mention holds for all of the name, and
/// where none tells it, the pronouns near by that can stand for nobody else.
/// </summary>
internal sealed class NameGenders
{
    private const int Sentences = 2;
    private const int FewestVotes = 2;
    private const int Majority = 4;
    private const int Rounds = 2;

    private readonly CoreferenceDocument document;
    private readonly int[] groups;
    private readonly Genders[] genders;

    private NameGenders(CoreferenceDocument document)
    {
        this.document = document;
        groups = [.. Enumerable.Range(0, document.Mentions.Count)];
        foreach (var (later, earlier) in document.Links.OrderBy(link => link.Key))
        {
            if (IsPerson(later) && IsPerson(earlier)) groups[later] = groups[earlier];
        }
        genders = [.. Enumerable.Repeat(Genders.Person, groups.Length)];
        for (var index = 0; index < groups.Length; index++)
        {
            if (IsPerson(index) && (genders[groups[index]] & document.Mentions[index].Gender) is not Genders.None and var common) genders[groups[index]] = common;
        }
    }

    /// <summary>The gender of each mention; of those that name no person what the mention itself tells.</summary>
    internal static Genders[] Read(CoreferenceDocument document)
    {
        var names = new NameGenders(document);
        for (var round = 0; round < Rounds && names.Vote(); round++) { }
        return [.. document.Mentions.Select((mention, index) => names.IsPerson(index) ? names.genders[names.groups[index]] : mention.Gender)];
    }

    private bool IsPerson(int index) => document.Mentions[index] is { Kind: MentionKind.Name, Type: EntityType.Person };

    /// <summary>Counts the pronouns that can stand for one named person alone; says whether that told anybody's gender.</summary>
    private bool Vote()
    {
        var votes = new Dictionary<int, (int Male, int Female)>();
        for (var index = 0; index < groups.Length; index++)
        {
            if (document.Mentions[index].Pronoun is not (PronounClass.Male or PronounClass.Female) || Only(index) is not (>= 0 and var group)) continue;
            var (male, female) = votes.GetValueOrDefault(group);
            votes[group] = document.Mentions[index].Gender == Genders.Male ? (male + 1, female) : (male, female + 1);
        }
        var isTold = false;
        foreach (var (group, (male, female)) in votes)
        {
            if (male + female < FewestVotes || (male < Majority * female && female < Majority * male)) continue;
            (genders[group], isTold) = (male > female ? Genders.Male : Genders.Female, true);
        }
        return isTold;
    }

    /// <summary>The only person named in the pronoun's sentence before it or in the sentences before whom it can stand for, if that one's gender is not known; or -1.</summary>
    private int Only(int pronoun)
    {
        var (own, only) = (document.Mentions[pronoun], -1);
        for (var at = pronoun - 1; at >= 0 && own.Sentence - document.Mentions[at].Sentence <= Sentences; at--)
        {
            if (!IsPerson(at) || groups[at] == only || (genders[groups[at]] & own.Gender) == Genders.None) continue;
            if (only >= 0 || genders[groups[at]] != Genders.Person) return -1;
            only = groups[at];
        }
        return only;
    }
}
