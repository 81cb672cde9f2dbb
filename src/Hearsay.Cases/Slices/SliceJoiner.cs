using System.Collections.Immutable;
using Hearsay.Cases.Dossiers;
using Hearsay.Cases.Timelines;
using Hearsay.Facts;

namespace Hearsay.Cases.Slices;

/// <summary>Puts slices together again: of all documents to the case that they were cut from, of some to what it has from those.</summary>
public static class SliceJoiner
{
    /// <summary>Joins the slices of documents. A conflict or a group of copies that another document has part in is left out.</summary>
    public static Case Join(IEnumerable<(Reading Reading, CaseSlice Slice)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return CaseJoiner.Join([.. parts.GroupBy(part => part.Slice.Dossier, StringComparer.Ordinal).Select(JoinOne)]);
    }

    private static Case JoinOne(IEnumerable<(Reading Reading, CaseSlice Slice)> parts)
    {
        var documents = parts.OrderBy(part => part.Slice.Place).ToList();
        var ids = documents.Select(document => document.Reading.Document.Id).ToHashSet(StringComparer.Ordinal);
        var events = Merged(documents.SelectMany(document => document.Slice.Events),
            same => same[0] with { Members = [.. same.SelectMany(part => part.Members)] });
        return new Case
        {
            Documents = [.. documents.Select(document => new CaseDocument(document.Reading, document.Slice.Published, document.Slice.Times) { Grounds = document.Slice.Grounds })],
            Copies = [.. Merged(documents.SelectMany(document => document.Slice.Copies), same => same[0]).Where(copy => copy.Documents.All(ids.Contains))],
            Entities = Merged(documents.SelectMany(document => document.Slice.Entities), CaseJoiner.Joined),
            Events = events,
            Claims = Merged(documents.SelectMany(document => document.Slice.Claims),
                same => same[0] with { Positions = [.. same.SelectMany(part => part.Positions)] }),
            Conflicts = [.. Merged(documents.SelectMany(document => document.Slice.Conflicts), same => same[0])
                .Where(conflict => conflict.Members.All(member => ids.Contains(member.Passage.Document)))],
            Relations = Merged(documents.SelectMany(document => document.Slice.Relations),
                same => same[0] with { Passages = [.. same.SelectMany(part => part.Passages)] }),
            Timeline = TimelineEntry.Of(events),
        };
    }

    private static ImmutableArray<T> Merged<T>(IEnumerable<Placed<T>> parts, Func<List<T>, T> join)
    {
        var byPlace = new Dictionary<int, List<T>>();
        foreach (var part in parts)
        {
            if (!byPlace.TryGetValue(part.Place, out var beside)) byPlace[part.Place] = beside = [];
            beside.Add(part.Item);
        }
        return [.. byPlace.OrderBy(pair => pair.Key).Select(pair => pair.Value.Count == 1 ? pair.Value[0] : join(pair.Value))];
    }
}
