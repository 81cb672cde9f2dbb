namespace Hearsay.Language;

/// <summary>One string for each form of a document, however often it occurs.</summary>
internal sealed class FormPool
{
    private readonly HashSet<string> forms;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    internal FormPool()
    {
        forms = new(StringComparer.Ordinal);
        bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal string Of(ReadOnlySpan<char> form)
    {
        if (bySpan.TryGetValue(form, out var known)) return known;
        var added = form.ToString();
        forms.Add(added);
        return added;
    }
}
