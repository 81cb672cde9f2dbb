using System.Collections.Frozen;

namespace Hearsay.Scoring.Names;

/// <summary>How a corpus's types answer to the program's; a type that answers to none is left out on both sides.</summary>
internal sealed class NameScheme
{
    private static readonly NameScheme Reuters = new("PER=PER ORG=ORG GPE=LOC LOC=LOC FAC=LOC NORP=MISC EVENT=MISC WORK=MISC PRODUCT=MISC OTHER=MISC", "");
    private static readonly NameScheme Plain = new("PER=PER ORG=ORG GPE=LOC LOC=LOC FAC=LOC", "OTH OTHER");
    private static readonly NameScheme Gmb = new("PER=PER ORG=ORG GPE=GEO LOC=GEO FAC=GEO NORP=GPE EVENT=EVE WORK=ART PRODUCT=ART", "TIM NAT");

    private readonly FrozenDictionary<string, string> types;
    private readonly FrozenSet<string> dropped;

    private NameScheme(string types, string dropped)
    {
        this.types = types.Split(' ').Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
        this.dropped = dropped.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }

    /// <summary>The scheme that the tags show: CoNLL-2003's has MISC, the Groningen Meaning Bank's geo.</summary>
    internal static NameScheme Of(IEnumerable<string> tags)
    {
        var seen = tags.Where(tag => tag.Length > 2).Select(tag => tag[2..].ToUpperInvariant()).ToHashSet();
        return seen.Contains("GEO") ? Gmb : seen.Contains("MISC") ? Reuters : Plain;
    }

    internal static bool IsCore(string? type) => type is "PER" or "ORG" or "LOC" or "GEO";

    internal string? Gold(string type) => dropped.Contains(type) ? null : type;

    internal string? Predicted(string type) => types.GetValueOrDefault(type);
}
