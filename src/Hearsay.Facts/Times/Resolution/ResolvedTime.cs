using Hearsay.Text;

namespace Hearsay.Facts.Times.Resolution;

/// <summary>A time once anchored.</summary>
/// <param name="Value">TIMEX3's value.</param>
/// <param name="Days">The days that it can mean, before its modifier is heeded; null where that cannot be told.</param>
internal readonly record struct ResolvedTime(string Value, DateInterval? Days);
