using System.Text.RegularExpressions;
using Hearsay.Cases;
using Hearsay.Cases.Questions;
using Hearsay.Facts;
using Hearsay.Text;

namespace Hearsay.Scoring.Affairs;

/// <summary>What the program makes of an affair, and how gold's words are found in it.</summary>
internal sealed class AffairOutput
{
    /// <summary>How much of the given words a span has to cover.</summary>
    public const double Enough = 0.6;

    private static readonly Dictionary<string, string[]> Kin = new(StringComparer.Ordinal)
    {
        ["country"] = ["country", "place"],
        ["organization"] = ["organization", "group"],
        ["group"] = ["organization", "group"],
    };

    private readonly Dictionary<string, string> nameOfId;
    private readonly Dictionary<string, List<(TextSpan Span, string Entity)>> spots;
    private readonly Dictionary<string, string?[]> local = new(StringComparer.Ordinal);

    public AffairOutput(IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, Reading> readings, Case @case, Func<string, QuestionAnswer> answer)
    {
        (Files, Readings, Case, Answer) = (files, readings, @case, answer);
        nameOfId = readings.ToDictionary(pair => pair.Value.Document.Id, pair => pair.Key, StringComparer.Ordinal);
        spots = readings.Keys.ToDictionary(name => name, _ => new List<(TextSpan, string)>(), StringComparer.Ordinal);
        foreach (var item in @case.Entities)
        {
            var entity = Entities[item.Id] = new CaseEntityView(item.Type.ToString().ToLowerInvariant(), item.Named);
            entity.Names.UnionWith(item.Aliases.Prepend(item.Name).Select(GoldNames.Fold));
            entity.Descriptions.AddRange(item.Descriptions.Select(description => description.Text));
            foreach (var place in item.Mentions)
            {
                if (NameOf(place.Document) is not { } name) continue;
                spots[name].Add((place.Span, item.Id));
                entity.Mentioned.Add(GoldNames.Fold(readings[name].Document.Text.Substring(place.Span)));
            }
        }
        foreach (var (name, reading) in readings) Join(name, reading);
    }

    public IReadOnlyDictionary<string, string> Files { get; }

    public IReadOnlyDictionary<string, Reading> Readings { get; }

    public Case Case { get; }

    public Func<string, QuestionAnswer> Answer { get; }

    public Dictionary<string, CaseEntityView> Entities { get; } = new(StringComparer.Ordinal);

    public string? NameOf(string document) => nameOfId.GetValueOrDefault(document);

    public string TextOf(string name, TextSpan span) => Readings[name].Document.Text.Substring(span);

    /// <summary>The entity of the case that a reading's entity became; null where it has no place there.</summary>
    public string? Local(string name, int? entity) => entity is { } index ? local[name][index] : null;

    public string? LocalOfMention(string name, int mention)
    {
        var span = Readings[name].Mentions[mention].Span;
        return spots[name].Where(spot => spot.Span == span).Select(spot => spot.Entity).LastOrDefault() ?? Local(name, Readings[name].Mentions[mention].Entity);
    }

    /// <summary>The first place of the given words in a document, spaces and line ends apart; null if there is none.</summary>
    public TextSpan? Locate(string name, string words)
    {
        var text = Readings[name].Document.Text.ToString();
        var pattern = string.Join(@"\s+", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        var found = Regex.Match(text, $@"(?<!\w){pattern}(?!\w)", RegexOptions.CultureInvariant);
        if (!found.Success) found = Regex.Match(text, pattern, RegexOptions.CultureInvariant);
        return found.Success ? new TextSpan(found.Index, found.Length) : null;
    }

    /// <exception cref="LackingException">The program's text of the document lacks the words.</exception>
    public TextSpan Find(string name, string words) => Locate(name, words) ?? throw new LackingException($"the text of {name} lacks '{words}'");

    /// <summary>The entities that the case has a mention of within, or around, the given words.</summary>
    public HashSet<string> EntitiesAt(string name, string words, IReadOnlyList<string> kinds)
    {
        var wanted = Find(name, words);
        HashSet<string> allowed = [.. kinds.SelectMany(kind => Kin.GetValueOrDefault(kind) ?? [kind]), "other", "none"];
        return [.. spots[name].Where(spot => spot.Span.Common(wanted) is var common && common >= Enough * Math.Min(spot.Span.Length, wanted.Length))
            .Select(spot => spot.Entity).Where(entity => kinds.Count == 0 || allowed.Contains(Entities[entity].Type))];
    }

    public bool Called(string? entity, string words, bool strict) => entity is not null && Entities[entity].AnswersTo(words, strict);

    /// <summary>Whether an entity of the case, or literal words, is what the words name.</summary>
    public bool IsNamed(string? entity, string? said, string words, bool strict) =>
        words == "*" || Called(entity, words, strict) || SaysIt(said ?? "", words, strict);

    private static bool SaysIt(string said, string words, bool strict)
    {
        var wanted = GoldNames.Fold(words);
        return GoldNames.Fold(said) == wanted || (!strict && $" {GoldNames.Fold(said.Split(',')[0])}".EndsWith($" {wanted}", StringComparison.Ordinal));
    }

    private void Join(string name, Reading reading)
    {
        var place = spots[name].GroupBy(spot => spot.Span).ToDictionary(group => group.Key, group => group.Last().Entity);
        var known = local[name] = new string?[reading.Entities.Length];
        foreach (var mention in reading.Mentions)
        {
            if (place.TryGetValue(mention.Span, out var entity)) known[mention.Entity] ??= entity;
        }
        for (var index = 0; index < known.Length; index++)
        {
            if (known[index] is not { } id) continue;
            Entities[id].Names.UnionWith(reading.Entities[index].Aliases.Prepend(reading.Entities[index].Name).Select(GoldNames.Fold));
            Entities[id].Descriptions.AddRange(reading.Entities[index].Descriptions.Select(description => description.Text));
        }
    }
}
