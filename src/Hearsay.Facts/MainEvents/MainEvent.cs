using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Facts.MainEvents;

/// <summary>What a document is mainly about: who did what, when and where.</summary>
/// <param name="Event">The index of the event in the reading.</param>
/// <param name="What">The words that tell what was done, without who did it.</param>
/// <param name="Who">The mentions of who did it, the first first; empty where none is told.</param>
/// <param name="When">The days that it can have been, or null.</param>
/// <param name="DayBasis">How these days are known.</param>
/// <param name="Where">Where it was, or null.</param>
public sealed record MainEvent(int Event, TextSpan What, ImmutableArray<int> Who, DateInterval? When, DayBasis DayBasis, EventPlace? Where);
