namespace Hearsay.Language.Names.Tagging;

/// <summary>Tells the types of names apart that the tagger puts into one class, by the gazetteer and the words of the name.</summary>
internal sealed class NameTyping(Gazetteer gazetteer)
{
    private readonly uint places = Bits(gazetteer, "continent");
    private readonly uint polities = Bits(gazetteer, "country", "capital", "city", "state");

    internal NameType Of(string nameClass, ReadOnlySpan<string> forms) => nameClass switch
    {
        "PER" => NameType.PER,
        "ORG" => NameType.ORG,
        "NORP" => NameType.NORP,
        "LOC" => Place(forms),
        _ => Other(forms),
    };

    private NameType Place(ReadOnlySpan<string> forms)
    {
        var found = gazetteer.Find(string.Join(' ', forms!));
        if ((found & places) != 0) return NameType.LOC;
        if ((found & polities) != 0) return NameType.GPE;
        if (forms.Length > 1 && HasWord(forms, "facilityWord")) return NameType.FAC;
        return HasWord(forms, "placeWord") ? NameType.LOC : NameType.GPE;
    }

    private NameType Other(ReadOnlySpan<string> forms)
    {
        if (HasWord(forms, "demonym") && forms.Length == 1) return NameType.NORP;
        if (HasWord(forms, "eventWord")) return NameType.EVENT;
        if (HasWord(forms, "workWord")) return NameType.WORK;
        foreach (var form in forms)
        {
            if (form.AsSpan().IndexOfAnyInRange('0', '9') >= 0) return NameType.PRODUCT;
        }
        return NameType.OTHER;
    }

    private bool HasWord(ReadOnlySpan<string> forms, string kind)
    {
        foreach (var form in forms)
        {
            if (gazetteer.Is(form, kind)) return true;
        }
        return false;
    }

    private static uint Bits(Gazetteer gazetteer, params ReadOnlySpan<string> kinds)
    {
        var bits = 0u;
        foreach (var kind in kinds) bits |= gazetteer.Bit(kind);
        return bits;
    }
}
