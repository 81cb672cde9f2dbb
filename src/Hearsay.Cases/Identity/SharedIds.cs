using Hearsay.Cases.Identity.Names;
using Hearsay.Cases.Lexicons;
using Hearsay.Language.Coreference;
using Hearsay.Text;

namespace Hearsay.Cases.Identity;

/// <summary>
/// Ids by name alone, for those whose name tells who they are wherever it stands: people by their full name, places, states and peoples, well-known organizations, and names with a word that hardly any
/// text holds. Whoever has one such id in two dossiers is one.
/// </summary>
internal sealed class SharedIds(CaseLexicon lexicon)
{
    private const int ShortestGiven = 2, ShortestSurname = 4;
    private static readonly string[] TellingKinds = ["place ", "state ", "people ", "organization "];

    /// <summary>The id, or null where the name does not tell.</summary>
    public string? Of(EntityType type, NameForm name) =>
        (type == EntityType.Person ? Person(name) : Other(name)) is { } key ? ContentHash.Of("entity", type.ToString(), key) : null;

    // The given name and the surname: what stands between is in one text and not in the next. All of it after a surname as short as "Jr.".
    private string? Person(NameForm name)
    {
        if (name.Initials || !name.IsFull || name.First.Length < ShortestGiven) return null;
        return string.Join(' ', (name.Last.Length < ShortestSurname ? name.Tokens : [name.First, name.Last]).Select(lexicon.Spelling.Key));
    }

    private string? Other(NameForm name) =>
        Array.Exists(TellingKinds, kind => name.Key.StartsWith(kind, StringComparison.Ordinal)) || name.Tokens.Any(token => !lexicon.Wordforms.IsStopword(token) && lexicon.News.InArticles(lexicon.Wordforms.Stem(token)) <= 0)
            ? name.Key : null;
}
