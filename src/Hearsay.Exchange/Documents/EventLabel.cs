using Hearsay.Cases.Events;

namespace Hearsay.Exchange.Documents;

/// <summary>What an event of the case is called, for those that show it.</summary>
public static class EventLabel
{
    /// <summary>The type in words and what sets it apart from what happened: "meeting (planned)".</summary>
    public static string Of(CaseIndex index, EventCluster cluster)
    {
        var reservation = Cited.Reservation(cluster.Modality);
        if (reservation.Length == 0 && !cluster.AuthorCertain) reservation = "as quoted";
        return reservation.Length > 0 ? $"{Kind(index, cluster)} ({reservation})" : Kind(index, cluster);
    }

    /// <summary>The type in words; of an event of no type the word that most tellings have for it.</summary>
    public static string Kind(CaseIndex index, EventCluster cluster)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(cluster);
        if (cluster.Type != EventCluster.Untyped) return Cited.Key(cluster.Type);
        return cluster.Members.Select(member => index.Places.Document(member.Trigger).Events[member.Event].Trigger.Lemma)
            .CountBy(lemma => lemma, StringComparer.Ordinal).MaxBy(one => one.Value).Key;
    }
}
