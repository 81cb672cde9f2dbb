using Hearsay.Language.Names.Tagging;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Names;

/// <summary>
/// Persons of whom only initials are given ("Q.R.", "QR"): where initials that are no known abbreviation follow a title, are taken for a
/// person, or are two with dots that are taken for an organization, anywhere in the document, they are a person's name wherever they stand.
/// </summary>
internal sealed class Initials(Gazetteer gazetteer)
{
    private const int MostLetters = 3;
    private readonly uint titles = gazetteer.Bit("title");
    private readonly int person = NameLabels.Classes.IndexOf("PER");
    private readonly int organization = NameLabels.Classes.IndexOf("ORG");

    internal void Correct(string[] forms, IReadOnlyList<SentenceRange> sentences, int[] labels)
    {
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var word = sentence.First; word < sentence.End; word++)
            {
                if (Letters(forms[word]) is not { } letters) continue;
                var isDotted = letters.Length == 2 && forms[word].Length > letters.Length;
                if (isDotted && labels[word] == NameLabels.Of(organization, NameLabels.Unit)) persons.Add(letters);
                else if (word > sentence.First && ((gazetteer.Find(forms[word - 1]) & titles) != 0 || labels[word] == NameLabels.Of(person, NameLabels.Unit))) persons.Add(letters);
            }
        }
        if (persons.Count == 0) return;
        foreach (var sentence in sentences)
        {
            for (var word = sentence.First; word < sentence.End; word++)
            {
                if (Letters(forms[word]) is { } letters && persons.Contains(letters) && StandsAlone(forms, labels, word)) Name(sentence, labels, word);
            }
        }
    }

    /// <summary>The letters of two or three initials, with or without dots; null for anything else and for known abbreviations.</summary>
    private string? Letters(string form)
    {
        if (form.Length is < 2 or > 2 * MostLetters || !char.IsUpper(form[0]) || gazetteer.Find(form) != 0) return null;
        var letters = form.Replace(".", "", StringComparison.Ordinal);
        var isInitials = letters.Length is >= 2 and <= MostLetters && letters.All(char.IsUpper);
        var hasDots = letters.Length < form.Length;
        return isInitials && (hasDots ? form.TrimEnd('.').Split('.').All(part => part.Length == 1) : letters.Length == 2) && gazetteer.Find(letters) == 0 ? letters : null;
    }

    /// <summary>Whether the initials are not in a longer name, unless all before them in it are titles.</summary>
    private bool StandsAlone(string[] forms, int[] labels, int word)
    {
        if (labels[word] == NameLabels.Outside || NameLabels.Place(labels[word]) == NameLabels.Unit) return true;
        if (NameLabels.Place(labels[word]) != NameLabels.Last) return false;
        for (var before = word - 1; ; before--)
        {
            if ((gazetteer.Find(forms[before]) & titles) == 0) return false;
            if (NameLabels.Place(labels[before]) == NameLabels.Begin) return true;
        }
    }

    private void Name(SentenceRange sentence, int[] labels, int word)
    {
        if (labels[word] != NameLabels.Outside && NameLabels.Place(labels[word]) == NameLabels.Last)
        {
            for (var before = word - 1; before >= sentence.First; before--)
            {
                var isFirst = NameLabels.Place(labels[before]) == NameLabels.Begin;
                labels[before] = NameLabels.Outside;
                if (isFirst) break;
            }
        }
        labels[word] = NameLabels.Of(person, NameLabels.Unit);
    }
}
