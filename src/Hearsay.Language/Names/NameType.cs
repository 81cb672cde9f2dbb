namespace Hearsay.Language.Names;

/// <summary>What a name names, in OntoNotes' terms.</summary>
#pragma warning disable CA1720, CS1591 // The names are the annotation scheme's.
public enum NameType : byte
{
    PER, ORG, GPE, LOC, FAC, NORP, EVENT, WORK, PRODUCT, OTHER,
}
