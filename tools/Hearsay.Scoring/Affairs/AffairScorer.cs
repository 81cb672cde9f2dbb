using System.Globalization;
using Hearsay.Cases;
using Hearsay.Cases.Questions;
using Hearsay.Facts;
using Hearsay.Formats;
using Hearsay.Language;

namespace Hearsay.Scoring.Affairs;

/// <summary>A whole affair: does the program take from its documents what a careful reader takes from them? A folder holds the documents and a <c>gold.json</c> of checks.</summary>
public static class AffairScorer
{
    /// <summary>
    /// Each kind of check with how many passed, those under <c>never</c> apart; the last is all of them. With <paramref name="verbose"/> a line for each
    /// check that failed comes first.
    /// </summary>
    /// <exception cref="InvalidDataException">The folder holds no gold, or one of its documents cannot be read.</exception>
    public static IReadOnlyList<Figure> Score(string folder, Analyzer analyzer, FactReader facts, bool verbose = false)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(facts);
        var gold = GoldAffair.Read(folder);
        var readings = gold.Files.ToDictionary(pair => pair.Key, pair => Read(Path.Combine(folder, pair.Value), analyzer, facts), StringComparer.Ordinal);
        var built = CaseBuilder.Build([.. readings.Values]);
        var output = new AffairOutput(gold.Files, readings, built, new Answerer(analyzer, built).Answer);
        var results = gold.Checks.Select(check => (Check: check, Fault: Fault(output, check))).ToList();
        return [.. verbose ? results.Where(result => result.Fault is not null).Select(Failed) : [], .. Counts(results)];
    }

    private static Reading Read(string path, Analyzer analyzer, FactReader facts)
    {
        var outcome = DocumentReader.Read(path);
        return outcome.Value is { } document ? facts.Read(analyzer.Analyze(document)) : throw new InvalidDataException($"{path}: {outcome.Failure!.Message}");
    }

    private static Figure Failed((GoldCheck Check, string? Fault) result) => new($"FAILED {result.Check.Label}", $"{result.Check.Value.GetRawText()}: {result.Fault}");

    private static IEnumerable<Figure> Counts(List<(GoldCheck Check, string? Fault)> results)
    {
        foreach (var kind in results.GroupBy(result => result.Check.Label).OrderBy(group => group.Key, StringComparer.Ordinal)) yield return Count(kind.Key, [.. kind]);
        yield return Count("passed", results);
    }

    private static Figure Count(string label, List<(GoldCheck Check, string? Fault)> results) =>
        new(label, string.Create(CultureInfo.InvariantCulture, $"{results.Count(result => result.Fault is null)}/{results.Count}"));

    private static string? Fault(AffairOutput output, GoldCheck check)
    {
        var fault = Found(output, check);
        return !check.Never ? fault : fault is null ? "found, and must not be" : null;
    }

    private static string? Found(AffairOutput output, GoldCheck check)
    {
        var (documents, whole, strict) = (new ReadingChecks(output), new CaseChecks(output), check.Never);
        try
        {
            return check.Kind switch
            {
                "published" => whole.Published(check),
                "title" => documents.Title(check),
                "furniture" => documents.Furniture(check),
                "same-entity" => whole.SameEntity(check),
                "different" => whole.Different(check),
                "described" => whole.Described(check),
                "time" => whole.Time(check),
                "statement" => documents.Statement(check, strict),
                "event" => documents.Event(check, strict),
                "relation" => whole.Relation(check, strict),
                "same-event" => whole.SameEvent(check),
                "same-claim" => whole.SameClaim(check),
                "corroboration" => whole.Corroboration(check, strict),
                "conflict" => whole.Conflict(check),
                "ask" => whole.Ask(check, strict),
                _ => throw new InvalidDataException($"A check of an unknown kind: {check.Kind}"),
            };
        }
        catch (LackingException lack)
        {
            return lack.Message;
        }
    }
}
