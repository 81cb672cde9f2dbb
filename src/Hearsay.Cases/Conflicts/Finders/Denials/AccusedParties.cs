using System.Globalization;
using Hearsay.Cases.Identity;
using Hearsay.Cases.Lexicons;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Conflicts.Finders.Denials;

/// <summary>Who is accused and who can answer for him: a state is one party by its name, its people, its capital and its government, and those of its government speak for it.</summary>
internal sealed class AccusedParties(IdentityMap identities, CaseLexicon lexicon)
{
    private const string Government = "GOV";

    /// <summary>A key of the party that a group of entities is.</summary>
    public string Key(int group) => State(identities.OfGroup(group)) ?? group.ToString(CultureInfo.InvariantCulture);

    /// <summary>The keys of the parties that a group of entities can speak for.</summary>
    public IEnumerable<string> KeysOfSpeaker(int group)
    {
        yield return Key(group);
        var card = identities.OfGroup(group);
        if (card.Type == EntityType.Person && card.Actor.Sectors.Any(mark => mark.Code == Government) && card.Actor.Countries is [var country, ..] && Named(country.Name) is { } state) yield return state;
    }

    private string? State(CaseEntity card)
    {
        if (card.Type == EntityType.Person) return null;
        if (lexicon.States.Of(lexicon.Spelling.Fold(card.Name)) is { } state) return Named(state);
        return card.Actor.Sectors.Any(mark => mark.Code == Government) && card.Actor.Countries is [var country, ..] ? Named(country.Name) : null;
    }

    private string? Named(string name) => lexicon.States.Named(lexicon.Spelling.Fold(name)) is { } state ? "state " + state : null;
}
