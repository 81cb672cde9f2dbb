using System.Collections.Immutable;
using Hearsay.Cases;
using Hearsay.Cases.Claims;
using Hearsay.Cases.Questions;
using Hearsay.Facts.Relations;
using Hearsay.Text;

namespace Hearsay.Scoring.Affairs;

/// <summary>The checks on what the documents say together. Each gives null, or what is wrong.</summary>
internal sealed class CaseChecks(AffairOutput output)
{
    // How many answers to a question are looked at.
    private const int First = 5;

    public string? Published(GoldCheck check)
    {
        var id = output.Readings[check.Text("in")].Document.Id;
        var days = output.Case.Documents.Single(document => document.Id == id).Published.Interval;
        return ReadingChecks.Within(days, check.Days("within")) ? null : $"published {days}";
    }

    public string? SameEntity(GoldCheck check)
    {
        var sets = Sets(check);
        var shared = sets.Aggregate((first, second) => [.. first.Intersect(second)]);
        if (check.Has("named")) shared.RemoveWhere(entity => output.Entities[entity].Named != check.Flag("named"));
        if (shared.Count > 0) return null;
        var missing = check.Places("mentions").Where((_, index) => sets[index].Count == 0).ToList();
        return missing.Count > 0 ? $"no entity at {string.Join(", ", missing)}" : $"not one entity: {string.Join(" | ", sets.Select(Shown))}";
    }

    public string? Different(GoldCheck check)
    {
        var sets = Sets(check);
        return sets.TrueForAll(set => set.Count > 0) && sets.Aggregate((first, second) => [.. first.Intersect(second)]).Count == 0 ? null : $"entities {string.Join(" | ", sets.Select(Shown))}";
    }

    public string? Described(GoldCheck check)
    {
        var (name, words) = check.Places("entity")[0];
        var told = output.EntitiesAt(name, words, []).SelectMany(entity => output.Entities[entity].Descriptions).ToList();
        return told.Exists(description => check.Words("as").Any(wanted => GoldNames.Inside(wanted, description) || GoldNames.Inside(description, wanted)))
            ? null : $"descriptions {string.Join(" | ", told)}";
    }

    public string? Time(GoldCheck check)
    {
        var reading = output.Readings[check.Text("in")];
        var wanted = output.Find(check.Text("in"), check.Text("at"));
        var known = output.Case.Documents.Single(document => document.Id == reading.Document.Id).Times;
        var found = known.Concat(reading.Times).Where(time => time.Span.Common(wanted) >= 0.5 * Math.Min(time.Span.Length, wanted.Length)).Select(time => time.Interval).ToList();
        return found.Exists(days => ReadingChecks.Within(days, check.Days("within"))) ? null : $"times {string.Join(", ", found)}";
    }

    public string? Relation(GoldCheck check, bool strict)
    {
        var wrong = new List<string>();
        foreach (var (name, reading) in output.Readings.Where(pair => !check.Has("in") || pair.Key == check.Text("in")))
        {
            foreach (var relation in reading.Relations)
            {
                var denied = relation.Factuality.Any(judgement => FactualityMark.Of(judgement.Value).Contains('-', StringComparison.Ordinal));
                wrong.Add(RelationFaults(check, strict, relation.Predicate, Term(name, relation.Subject), Term(name, relation.Object), relation.Sign, relation.Time?.Interval, denied));
            }
        }
        foreach (var relation in output.Case.Relations.Where(relation => !check.Has("in") || relation.Passages.Any(place => output.NameOf(place.Document) == check.Text("in"))))
        {
            wrong.Add(RelationFaults(check, strict, relation.Predicate, (relation.Subject.Entity, relation.Subject.Entity is null ? relation.Subject.Words : ""),
                (relation.Object.Entity, relation.Object.Entity is null ? relation.Object.Words : ""), relation.Sign, relation.Time, false));
        }
        if (wrong.Contains("")) return null;
        var close = wrong.Where(faults => faults != "other").ToList();
        return close.Count > 0 ? string.Join("; ", close) : "no such relation";
    }

    public string? SameEvent(GoldCheck check) => Holding(output.Case.Events, told => told.Members.Select(member => member.Trigger), check.Places("members"), null).Count > 0 ? null : "not one event";

    public string? SameClaim(GoldCheck check) => Counted(check, Claims(check.Places("members")), "not one claim");

    public string? Corroboration(GoldCheck check, bool strict)
    {
        var found = Claims(check.Places("claim"));
        if (!strict) return Counted(check, found, "no such claim");
        return found.Exists(pair => pair.Item.Origins.Length >= check.Numbers("origins").Min()) ? null : "not so many";
    }

    public string? Conflict(GoldCheck check)
    {
        var found = Holding(output.Case.Conflicts, conflict => conflict.Members.Select(member => member.Passage), check.Places("members"), 2);
        var kinds = check.Words("about");
        return found.Exists(pair => kinds.Count == 0 || kinds.Contains(pair.Item.Kind.ToString().ToLowerInvariant(), StringComparer.Ordinal))
            ? null : $"conflicts {string.Join(", ", found.Select(pair => pair.Item.Kind))}";
    }

    public string? Ask(GoldCheck check, bool strict)
    {
        var answers = output.Answer(check.Text("question")).Answers;
        if (strict) return answers.Any(answer => check.Words("answer").Any(words => AnswerIs(answer, words))) ? null : "not answered";
        answers = [.. answers.Take(First)];
        var texts = answers.Select(AnswerText).ToList();
        var faults = new List<string>();
        if (check.Has("answer") && !check.Words("answer").Any(words => answers.Where((answer, index) =>
            GoldNames.Inside(words, texts[index]) || GoldNames.Inside(GoldNames.Written(words), texts[index]) || AnswerIs(answer, words)).Any())) faults.Add($"answers {string.Join(" | ", texts)}");
        var missing = check.Words("all").Where(words => !texts.Exists(text => GoldNames.Inside(words, text))).ToList();
        if (missing.Count > 0) faults.Add($"not shown: {string.Join(", ", missing)}");
        if (check.Has("citing") && !Cites(answers, check.Places("citing"))) faults.Add("passage not cited");
        return faults.Count == 0 ? null : string.Join("; ", faults);
    }

    private List<HashSet<string>> Sets(GoldCheck check) => [.. check.Places("mentions").Select(place => output.EntitiesAt(place.Document, place.Words, check.Words("type")))];

    private string Shown(HashSet<string> entities) => string.Join(",", entities.Select(entity => output.Entities[entity].Names.FirstOrDefault() ?? entity).Order(StringComparer.Ordinal));

    private (string? Entity, string Words) Term(string name, RelationTerm term) => term.Entity is { } entity ? (output.Local(name, entity), "") : (null, term.Words);

    private string RelationFaults(GoldCheck check, bool strict, string predicate, (string? Entity, string Words) subject, (string? Entity, string Words) target,
        RelationSign sign, DateInterval? time, bool denied)
    {
        if (!check.Words("predicate").Contains(predicate, StringComparer.Ordinal) || !check.Words("subject").Any(words => output.IsNamed(subject.Entity, subject.Words, words, strict))) return "other";
        var faults = new List<string>();
        if (!check.Words("object").Any(words => output.IsNamed(target.Entity, target.Words, words, strict))) faults.Add($"object {target.Words}{target.Entity}");
        if (check.Has("sign") && !string.Equals(sign.ToString(), check.Text("sign"), StringComparison.OrdinalIgnoreCase)) faults.Add($"sign {sign}");
        if (check.Has("time") && !ReadingChecks.Within(time, check.Days("time"))) faults.Add($"time {time}");
        if (strict && denied) faults.Add("denied");
        return string.Join(", ", faults);
    }

    private List<(Claim Item, HashSet<string?> Homes)> Claims(IReadOnlyList<(string, string)> members) =>
        Holding(output.Case.Claims, claim => claim.Positions.Select(position => position.Passage), members, null);

    /// <summary>The items that have places overlapping the words of (enough of, or all of) the members.</summary>
    private List<(T Item, HashSet<string?> Homes)> Holding<T>(ImmutableArray<T> items, Func<T, IEnumerable<Passage>> places, IReadOnlyList<(string Document, string Words)> members, int? enough)
    {
        var wanted = members.Select(member => (member.Document, Span: output.Find(member.Document, member.Words))).ToList();
        return [.. items.Select(item => (Item: item, Places: places(item).Select(place => (Name: output.NameOf(place.Document), place.Span)).ToList()))
            .Where(pair => wanted.Count(member => pair.Places.Exists(place => place.Name == member.Document
                && place.Span.Common(member.Span) >= AffairOutput.Enough * Math.Min(place.Span.Length, member.Span.Length))) >= (enough ?? wanted.Count))
            .Select(pair => (pair.Item, pair.Places.Select(place => place.Name).ToHashSet()))];
    }

    private static string? Counted(GoldCheck check, List<(Claim Item, HashSet<string?> Homes)> found, string otherwise)
    {
        var (origins, documents) = (check.Numbers("origins"), check.Numbers("documents"));
        if (found.Exists(pair => (origins.Count == 0 || origins.Contains(pair.Item.Origins.Length)) && (documents.Count == 0 || documents.Contains(pair.Homes.Count)))) return null;
        return found.Count > 0 ? string.Join("; ", found.Select(pair => $"{pair.Item.Origins.Length} origins in {pair.Homes.Count} documents")) : otherwise;
    }

    private bool Cites(ImmutableArray<Answer> answers, IReadOnlyList<(string Document, string Words)> citing) =>
        citing.Select(place => (place.Document, Span: output.Find(place.Document, place.Words))).Any(wanted => answers.SelectMany(answer => answer.Passages)
            .Any(place => output.NameOf(place.Document) == wanted.Document && place.Span.Common(wanted.Span) >= AffairOutput.Enough * Math.Min(place.Span.Length, wanted.Span.Length)));

    private string AnswerText(Answer answer) => string.Join(" | ",
        answer.Entity is { } entity && output.Entities.TryGetValue(entity, out var known) ? known.Names.Order(StringComparer.Ordinal).Prepend(answer.Text) : [answer.Text, answer.Entity ?? ""]);

    private bool AnswerIs(Answer answer, string words) => answer.Entity is { } entity
        ? output.Entities.TryGetValue(entity, out var known) ? known.AnswersTo(words, strict: true) : GoldNames.Fold(entity) == GoldNames.Fold(words)
        : GoldNames.Inside(words, answer.Text);
}
