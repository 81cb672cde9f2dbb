using System.Collections.Immutable;

namespace Hearsay.Facts.Ontology;

/// <summary>An example that stands beside a type and runs as a test.</summary>
/// <param name="Key">The key of the type.</param>
/// <param name="Language">The language.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Trigger">The word that tells of the event, or null for a relation.</param>
/// <param name="Roles">Words of a participant under the name of its role.</param>
/// <param name="Absent">Whether the sentence is one that must not be read so.</param>
internal sealed record OntologyExample(
    string Key, string Language, string Sentence, string? Trigger, ImmutableSortedDictionary<string, string> Roles, bool Absent);
