using System.Collections.Immutable;
using Hearsay.Cases.Lexicons;
using Hearsay.Facts.Entities;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Identity.Names;

/// <summary>Brings the names of an entity to comparable form.</summary>
internal sealed class NameReader(CaseLexicon lexicon)
{
    private const int LongestInitials = 4;

    // One form for all documents that write a name alike: there are few names and many documents.
    private readonly Dictionary<(string Words, EntityType Type), NameForm?> known = [];

    /// <summary>The entity's names, those of most words first; empty where it is unnamed.</summary>
    public ImmutableArray<NameForm> Names(Entity entity)
    {
        if (!entity.Named) return [];
        return [.. entity.Aliases.Prepend(entity.Name)
            .Select(words => Name(words, entity.Type))
            .OfType<NameForm>().DistinctBy(form => form.Key)
            .OrderByDescending(form => form.Tokens.Length)];
    }

    /// <summary>The name of a thing that was not read as one.</summary>
    public ImmutableArray<NameForm> Untagged(string words) => Name(words, EntityType.Other) is { } form ? [form] : [];

    private NameForm? Name(string words, EntityType type)
    {
        if (!known.TryGetValue((words, type), out var form)) known[(words, type)] = form = type == EntityType.Person ? PersonName(words) : OtherName(words, type);
        return form;
    }

    /// <summary>A person's name less what stands before it: titles, offices, words for a nation, all in small letters.</summary>
    public NameForm? PersonName(string words)
    {
        var written = Pieces(words);
        while (written.Count > 0 && !char.IsUpper(written[0][0]) && !char.IsLetter(written[0][0])) written.RemoveAt(0);
        while (written.Count > 1 && StandsBeforeName(written)) written.RemoveAt(0);
        if (written.Count == 0 || (!char.IsUpper(written[0][0]) && !lexicon.Ranks.IsParticle(Fold(written[0])) && !IsCaseless(written[0]))) return null;
        var initials = InitialsOf(written);
        ImmutableArray<string> tokens = initials is null ? [.. written.Select(Fold).Where(token => token.Length > 0)] : [initials];
        return tokens.Length == 0 ? null : new NameForm(string.Join(' ', written), tokens, "person " + string.Join(' ', tokens), initials is not null);
    }

    /// <summary>A name of anything but a person; states, well-known organizations and peoples under one key for all their names.</summary>
    public NameForm? OtherName(string words, EntityType type)
    {
        var written = string.Join(' ', Pieces(words));
        var folded = lexicon.Spelling.Fold(written);
        if (folded.StartsWith("the ", StringComparison.Ordinal)) folded = folded[4..];
        if (folded.Length == 0) return null;
        return new NameForm(written, [.. folded.Split(' ')], KeyOf(folded, type), false);
    }

    private string KeyOf(string folded, EntityType type)
    {
        if (lexicon.States.Named(folded) is { } state) return "state " + state;
        if (lexicon.Organizations.Known(folded) is { } known) return "organization " + known;
        if (lexicon.States.OfPeople(folded) is { } people) return "people " + people;
        if (type is EntityType.Place or EntityType.Country) return "place " + string.Join(' ', folded.Split(' ').Select(lexicon.Spelling.Key));
        return "name " + string.Join(' ', Bag(folded));
    }

    /// <summary>The words that tell a name apart, in an order of their own: a state for its people and its other names, no small words, no legal form.</summary>
    public IReadOnlyList<string> Bag(string folded)
    {
        var tokens = folded.Split(' ').Where(token => !lexicon.Wordforms.IsStopword(token)).ToList();
        while (tokens.Count > 1 && lexicon.Organizations.IsLegalForm(tokens[^1])) tokens.RemoveAt(tokens.Count - 1);
        return [.. tokens.Select(token => lexicon.States.Named(token) ?? lexicon.States.OfPeople(token) ?? token).Order(StringComparer.Ordinal)];
    }

    private static List<string> Pieces(string words)
    {
        var pieces = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var index = 0; index < pieces.Count; index++)
        {
            pieces[index] = pieces[index].TrimEnd(',', ';', ':').Trim('"', '“', '”', '(', ')');
            foreach (var genitive in (ReadOnlySpan<string>)["'s", "’s", "'", "’"])
            {
                if (index == pieces.Count - 1 && pieces[index].EndsWith(genitive, StringComparison.Ordinal)) pieces[index] = pieces[index][..^genitive.Length];
            }
        }
        pieces.RemoveAll(piece => piece.Length == 0);
        return pieces;
    }

    private bool StandsBeforeName(List<string> written)
    {
        var first = Fold(written[0]);
        if (written.Count == 2 && lexicon.States.OfPeople(first) is null && !lexicon.Ranks.IsTitle(first) && char.IsUpper(written[0][0])) return false;
        if (lexicon.Ranks.IsParticle(first)) return false;
        return char.IsLower(written[0][0]) || lexicon.Ranks.IsTitle(first) || lexicon.States.OfPeople(first) is not null;
    }

    private static bool IsCaseless(string word) => char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter;

    private string Fold(string piece) => lexicon.Spelling.Fold(piece).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The letters of a name that is nothing but initials, or null.</summary>
    private static string? InitialsOf(List<string> written)
    {
        var joined = string.Concat(written);
        var letters = string.Concat(joined.Where(char.IsLetter));
        if (letters.Length is < 2 or > LongestInitials || !letters.All(char.IsUpper)) return null;
        var dotted = joined.Count(letter => letter == '.') >= letters.Length - 1;
        return dotted || letters.Length == joined.Length ? letters.ToLowerInvariant() : null;
    }
}
