using Hearsay.Cases;
using Hearsay.Cases.Dates;
using Hearsay.Cases.Events;
using Hearsay.Facts.Events;
using Hearsay.Text;

namespace Hearsay.Exchange.Documents;

/// <summary>The words in which outlets, dates and kinds are shown to a person.</summary>
public static class Cited
{
    /// <summary>Who published a document: the outlet or, where none is known, the file's name.</summary>
    public static string Outlet(CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var read = document.Document;
        return OneLine.Of(string.IsNullOrWhiteSpace(read.Outlet) ? Path.GetFileName(read.Source) : read.Outlet);
    }

    /// <summary>The outlet and the date: "Daily Post, 21 Nov 2019".</summary>
    public static string Document(CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return $"{Outlet(document)}, {(document.Published.Interval is { } day ? Days(day) : "undated")}";
    }

    /// <summary>Whose reporting a case rests on, and of which days: "4 outlets, published 21 Nov – 5 Dec 2019; 1 document undated".</summary>
    public static string Coverage(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var outlets = @case.Documents.Select(Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var days = @case.Documents.Select(document => document.Published.Interval).OfType<DateInterval>().ToList();
        var undated = @case.Documents.Length - days.Count;
        var words = outlets == 1 ? "1 outlet" : $"{outlets} outlets";
        if (days.Count > 0) words += $", published {Days(new DateInterval(days.Min(day => day.Earliest), days.Max(day => day.Latest)))}";
        return undated == 0 ? words : $"{words}; {undated} {(undated == 1 ? "document" : "documents")} undated";
    }

    /// <summary>A document's title or, where none was found, its file's name.</summary>
    public static string Title(CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var read = document.Document;
        return OneLine.Of(string.IsNullOrWhiteSpace(read.Title) ? Path.GetFileName(read.Source) : read.Title);
    }

    /// <summary>Days as a newspaper writes them, as short as is clear: "3 Dec 2018", "Dec 2018", "2018", "3–9 Dec 2018".</summary>
    public static string Days(DateInterval interval) => ShownDays.Of(interval);

    /// <summary>Days, or a word for a time that nobody tells.</summary>
    public static string Days(DateInterval? interval) => interval is { } known ? Days(known) : "undated";

    /// <summary>When an event was or, where nothing says so, when it is first reported; a word where neither is told.</summary>
    public static string Days(EventCluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return cluster is { Time: null, Reported: { } reported } ? $"reported {Days(reported)}" : Days(cluster.Time);
    }

    /// <summary>A key of the ontology as words: <c>ally-of</c> is "ally of".</summary>
    public static string Key(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Replace('-', ' ').Replace('_', ' ');
    }

    /// <summary>What sets an event apart from one that happened, in a word; empty where it is told as having happened.</summary>
    public static string Reservation(Modality modality) => modality switch
    {
        Modality.Future => "yet to come",
        Modality.Planned => "planned",
        Modality.Intended => "intended",
        Modality.Conditional => "conditional",
        Modality.Attempted => "attempted",
        _ => "",
    };
}
