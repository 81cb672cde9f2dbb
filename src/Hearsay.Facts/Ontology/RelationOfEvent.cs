
namespace Hearsay.Facts.Ontology;

/// <summary>A relation that follows from events of a type.</summary>
/// <param name="Event">The key of the events' type.</param>
/// <param name="Subject">The role of the relation's subject.</param>
/// <param name="Object">The role of its object.</param>
/// <param name="Predicate">The relation's key.</param>
/// <param name="Begins">Whether it holds from the event on.</param>
internal sealed record RelationOfEvent(string Event, string Subject, string Object, string Predicate, bool Begins);
