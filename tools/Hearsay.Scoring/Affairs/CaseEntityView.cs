namespace Hearsay.Scoring.Affairs;

/// <summary>An entity of the case with all that the readings know of it.</summary>
internal sealed class CaseEntityView(string type, bool named)
{
    public string Type { get; } = type;

    public bool Named { get; } = named;

    /// <summary>Its names, folded.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of its mentions, folded.</summary>
    public HashSet<string> Mentioned { get; } = new(StringComparer.Ordinal);

    public List<string> Descriptions { get; } = [];

    public bool AnswersTo(string words, bool strict)
    {
        var wanted = GoldNames.Fold(words);
        if (Names.Contains(wanted) || (!strict && Mentioned.Contains(wanted))) return true;
        if (strict || Type != "person") return false;
        var parts = wanted.Split(' ');
        return wanted.Length > 0 && Names.Any(name => name.Length > 0 && (parts.All(name.Split(' ').Contains) || name.Split(' ').All(parts.Contains)));
    }
}
