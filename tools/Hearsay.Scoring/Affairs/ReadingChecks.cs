using Hearsay.Facts.Events;
using Hearsay.Facts.Statements;
using Hearsay.Text;

namespace Hearsay.Scoring.Affairs;

/// <summary>The checks on what single documents say: title, furniture, statements, events. Each gives null, or what is wrong.</summary>
internal sealed class ReadingChecks(AffairOutput output)
{
    // A content that holds half the article holds everything.
    private const int Longest = 600;

    public string? Title(GoldCheck check)
    {
        var said = GoldNames.Fold(output.Readings[check.Text("in")].Document.Title);
        return check.Words("at").Select(GoldNames.Fold).Any(title => said.Contains(title, StringComparison.Ordinal) || (said.Length > 0 && title.Contains(said, StringComparison.Ordinal)))
            ? null : $"title '{said}'";
    }

    public string? Furniture(GoldCheck check)
    {
        if (output.Locate(check.Text("in"), check.Text("at")) is not { } wanted) return null;
        var marked = output.Readings[check.Text("in")].Document.Blocks.Where(block => block.Kind == BlockKind.Furniture).Sum(block => block.Span.Common(wanted));
        return marked >= AffairOutput.Enough * wanted.Length ? null : "not marked as furniture";
    }

    public string? Statement(GoldCheck check, bool strict)
    {
        var name = check.Text("in");
        var found = Overlapping(check, (check.Has("at") ? check.Words("at") : check.Words("content")), output.Readings[name].Statements, statement => statement.Content, AffairOutput.Enough);
        var wrong = found.Select(index => StatementFaults(name, index, check, strict)).ToList();
        return wrong.Exists(faults => faults.Length == 0) ? null : wrong.Count > 0 ? string.Join("; ", wrong) : "no statement with these words";
    }

    public string? Event(GoldCheck check, bool strict)
    {
        var name = check.Text("in");
        var found = Overlapping(check, (check.Has("at") ? check.Words("at") : check.Words("content")), output.Readings[name].Events, told => [told.Trigger.Span], null);
        var wrong = found.Select(index => EventFaults(name, index, check, strict)).ToList();
        return wrong.Exists(faults => faults.Length == 0) ? null : wrong.Count > 0 ? string.Join("; ", wrong) : "no event at these words";
    }

    private List<int> Overlapping<T>(GoldCheck check, IReadOnlyList<string> words, IReadOnlyList<T> items, Func<T, IEnumerable<TextSpan>> spans, double? share)
    {
        var result = new List<int>();
        foreach (var wanted in words.Select(some => output.Find(check.Text("in"), some)))
        {
            var (need, most) = share is { } part ? (part * wanted.Length, Math.Max(Longest, 5 * wanted.Length)) : (1, Longest);
            result.AddRange(Enumerable.Range(0, items.Count).Where(index => !result.Contains(index)
                && spans(items[index]).Sum(span => span.Common(wanted)) >= need && spans(items[index]).Sum(span => span.Length) <= most));
        }
        return result;
    }

    private string StatementFaults(string name, int index, GoldCheck check, bool strict)
    {
        var statement = output.Readings[name].Statements[index];
        var faults = new List<string>();
        if (check.Has("source") && !SaidBy(name, statement, check.Words("source"), strict)) faults.Add($"source '{SourceWords(name, statement)}'");
        if (check.Has("via") && !Around(name, statement).Any(outer => SaidBy(name, outer, check.Words("via"), strict))) faults.Add("not within the outer statement");
        if (check.Has("act") && !check.Words("act").Contains(statement.Act, StringComparer.Ordinal)) faults.Add($"act {statement.Act}");
        var mode = statement.Mode.ToString().ToLowerInvariant();
        if (check.Has("mode") && !check.Words("mode").Contains(mode, StringComparer.Ordinal)) faults.Add($"mode {mode}");
        if (check.Has("time") && !Within(statement.Time?.Interval, check.Days("time"))) faults.Add($"time {statement.Time?.Interval}");
        return string.Join(", ", faults);
    }

    private IEnumerable<Statement> Around(string name, Statement statement)
    {
        var seen = new HashSet<int>();
        while (statement.Within is { } outer && seen.Add(outer)) yield return statement = output.Readings[name].Statements[outer];
    }

    private bool SaidBy(string name, Statement statement, IReadOnlyList<string> names, bool strict) => statement.Source.IsAuthor
        ? names.Contains("author", StringComparer.Ordinal)
        : names.Any(words => output.IsNamed(output.Local(name, statement.Source.Entity), SourceWords(name, statement), words, strict));

    private string SourceWords(string name, Statement statement) => statement.Source.Span is { } span ? output.TextOf(name, span) : "";

    private string EventFaults(string name, int index, GoldCheck check, bool strict)
    {
        var told = output.Readings[name].Events[index];
        var faults = new List<string>();
        if (check.Has("type") && !IsOfType(told, check.Words("type"))) faults.Add($"type {told.Type}");
        foreach (var words in check.Alternatives("participants"))
        {
            if (!told.Participants.Any(part => words.Any(some => TakesPart(name, part, some)))) faults.Add($"no participant '{string.Join("' or '", words)}'");
        }
        var time = EventTime(name, index);
        if (check.Has("time") && !Within(time, check.Days("time"))) faults.Add($"time {time}");
        foreach (var (source, allowed) in check.Factuality)
        {
            if (!Values(name, told, source).Any(value => allowed.Contains(value, StringComparer.Ordinal))) faults.Add($"factuality for {source} [{string.Join(", ", Values(name, told, source))}]");
        }
        faults.AddRange(TenseFaults(name, told, check));
        _ = strict;
        return string.Join(", ", faults);
    }

    private static bool IsOfType(Event told, IReadOnlyList<string> allowed)
    {
        var code = (told.Plover ?? "").ToLowerInvariant();
        string[] kinds = [.. told.Type.ToLowerInvariant().Split('/', ',', '|'), code, PloverRoot.Of(code).ToLowerInvariant()];
        return kinds.Select(kind => kind.Trim()).Any(kind => allowed.Any(type =>
            kind == type || kind.StartsWith(type + "-", StringComparison.Ordinal) || kind.StartsWith(type + " ", StringComparison.Ordinal)));
    }

    private bool TakesPart(string name, Participant part, string words)
    {
        var span = output.Readings[name].Mentions[part.Mention].Span;
        var meant = output.Locate(name, words);
        if (meant is { } place && 2.0 * span.Common(place) / (span.Length + place.Length) >= 0.5) return true;
        var entity = output.LocalOfMention(name, part.Mention);
        return (meant is not null && entity is not null && output.EntitiesAt(name, words, []).Contains(entity)) || output.IsNamed(entity, "", words, false);
    }

    private IEnumerable<string> Values(string name, Event told, string source) => told.Factuality
        .Where(judgement => judgement.Source is null ? source == "author" : source != "author" && output.IsNamed(output.Local(name, judgement.Source), "", source, false))
        .Select(judgement => FactualityMark.Of(judgement.Value));

    private IEnumerable<string> TenseFaults(string name, Event told, GoldCheck check)
    {
        var published = output.Readings[name].Published.Interval;
        var ahead = told.Modality is Modality.Future or Modality.Planned or Modality.Intended or Modality.Conditional
            || (told.Time is { } when && published is { } day && when.Interval.Earliest > day.Latest);
        if (check.Flag("future") && !ahead) yield return "not marked as future";
        var author = Values(name, told, "author").ToList();
        if (check.Flag("past") && (ahead || (author.Count > 0 && !author.Contains("CT+")))) yield return "not given as past";
    }

    /// <summary>The time of the event's cluster in the case, or else of the event.</summary>
    private DateInterval? EventTime(string name, int index) =>
        output.Case.Events.FirstOrDefault(cluster => cluster.Time is not null
            && cluster.Members.Any(member => member.Event == index && output.NameOf(member.Trigger.Document) == name))?.Time
        ?? output.Readings[name].Events[index].Time?.Interval;

    public static bool Within(DateInterval? days, DateInterval allowed) => days is { } known && allowed.Contains(known);
}
