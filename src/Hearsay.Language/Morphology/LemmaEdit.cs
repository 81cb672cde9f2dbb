using System.Globalization;

namespace Hearsay.Language.Morphology;

/// <summary>How a lemma is made from a form: lower its case or keep it, take characters off its end, add others.</summary>
internal readonly record struct LemmaEdit(bool Lower, int Removed, string Added)
{
    /// <summary>The edit that makes <paramref name="lemma"/> from <paramref name="form"/> with the least change.</summary>
    internal static LemmaEdit Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var common = lower.AsSpan().CommonPrefixLength(lemma);
        var kept = form.AsSpan().CommonPrefixLength(lemma);
        return kept > common ? new(false, form.Length - kept, lemma[kept..]) : new(true, lower.Length - common, lemma[common..]);
    }

    internal static LemmaEdit? Parse(string label)
    {
        var parts = label.Split('|', 3);
        return parts.Length == 3 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var removed)
            ? new(parts[0] == "L", removed, parts[2])
            : null;
    }

    /// <summary>The lemma; the form itself where the edit would leave nothing.</summary>
    internal string Apply(string form)
    {
        var stem = Lower ? form.ToLowerInvariant() : form;
        if (Removed > stem.Length || (Removed == stem.Length && Added.Length == 0)) return stem;
        return Removed == 0 && Added.Length == 0 ? stem : string.Concat(stem.AsSpan(0, stem.Length - Removed), Added);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Lower ? 'L' : 'K')}|{Removed}|{Added}");
}
