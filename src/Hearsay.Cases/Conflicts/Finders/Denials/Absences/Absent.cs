using System.Collections.Immutable;

namespace Hearsay.Cases.Conflicts.Finders.Denials.Absences;

/// <summary>Something of which a text says that there was none.</summary>
/// <param name="Thing">The stem that it is compared by.</param>
/// <param name="Said">The stems of what is said of it in its phrase: of "no terrorist camp" that of "terrorist".</param>
/// <param name="Place">Where what says so begins.</param>
/// <param name="IsHad">Whether it is somebody who did not have it.</param>
internal readonly record struct Absent(string Thing, ImmutableArray<string> Said, int Place, bool IsHad);
