using Hearsay.Text;

namespace Hearsay.Facts.Times;

/// <summary>When an event happened or a statement was made.</summary>
/// <param name="Expression">The index of the time expression it rests on; null where it follows from something else.</param>
/// <param name="Interval">The days that it can have been.</param>
public sealed record TimeLink(int? Expression, DateInterval Interval);
