using System.Collections.Immutable;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Text;

namespace Hearsay.Facts.Times;

/// <summary>Anchors the times of a reading anew, once other documents tell more of its date.</summary>
public static class TimeResolution
{
    /// <summary>Where in a document stands what its date was inferred from; empty where it was not, or not from its own text.</summary>
    public static ImmutableArray<TextSpan> Grounds(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Published.Basis == PublicationBasis.Inferred
            ? PublicationInference.Grounds([.. reading.Times.Where(time => time.Anchoring is not null).Select(Unanchored.Read)])
            : [];
    }

    /// <summary>
    /// The times of a reading as they are for another date of publication: the same expressions at the same indexes, each resolved from its
    /// <see cref="TimeExpression.Anchoring"/>; nothing but the reading is needed. Expressions without an anchoring stay as they are. An interval as
    /// publication gives wider times: what differs between its ends has an X in the value. Links to times in events and statements
    /// hold copies of the intervals: take the new one by <see cref="TimeLink.Expression"/>.
    /// </summary>
    public static ImmutableArray<TimeExpression> Reanchor(Reading reading, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(publication);
        var places = Enumerable.Range(0, reading.Times.Length).Where(index => reading.Times[index].Anchoring is not null).ToList();
        var resolved = DocumentResolver.Resolve([.. places.Select(index => Unanchored.Read(reading.Times[index]))], publication);
        var times = reading.Times.ToBuilder();
        for (var place = 0; place < places.Count; place++) times[places[place]] = resolved[place];
        return times.ToImmutable();
    }
}
