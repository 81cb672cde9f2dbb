using Hearsay.Language.Names;
using Hearsay.Language.Names.Tagging;

namespace Hearsay.Training.Names;

/// <summary>Brings the tags of different corpora to the classes of <see cref="NameLabels"/>.</summary>
internal sealed class SchemeMapping(Gazetteer gazetteer)
{
    internal int[] Labels(string[] forms, string[] tags, int scheme)
    {
        var labels = new int[forms.Length];
        for (var word = 0; word < forms.Length; word++)
        {
            if (tags[word] == "O")
            {
                if (scheme == 1 && char.IsUpper(forms[word][0]) && gazetteer.Is(forms[word], "demonym")) Put(labels, word, word + 1, "NORP");
                continue;
            }
            var (first, kind) = (word, tags[word][2..].ToUpperInvariant());
            while (word + 1 < forms.Length && tags[word + 1] == "I-" + tags[first][2..]) word++;
            if (scheme == 2 && kind == "PER") first = AfterTitle(forms, first, word + 1);
            var name = Class(string.Join(' ', forms[first..(word + 1)]), kind);
            if (name is not null) Put(labels, first, word + 1, name);
        }
        return labels;
    }

    private string? Class(string name, string kind) => kind switch
    {
        "PER" or "ORG" or "LOC" => kind,
        "GEO" => gazetteer.Is(name, "demonym") && !gazetteer.Is(name, "country") ? "NORP" : "LOC",
        "GPE" => gazetteer.Is(name, "country") ? "LOC" : "NORP",
        "MISC" => gazetteer.Is(name, "demonym") || gazetteer.Is(name, "creed") ? "NORP" : "MISC",
        "ART" or "EVE" => "MISC",
        _ => null,
    };

    private int AfterTitle(string[] forms, int first, int end)
    {
        while (first + 1 < end && gazetteer.Match(forms.AsSpan(first, 1))[0] is { } mark && (mark.Kinds & gazetteer.Bit("title")) != 0) first++;
        return first;
    }

    private static void Put(int[] labels, int first, int end, string name)
    {
        var nameClass = NameLabels.Classes.IndexOf(name);
        for (var word = first; word < end; word++)
        {
            var place = end - first == 1 ? NameLabels.Unit : word == first ? NameLabels.Begin : word == end - 1 ? NameLabels.Last : NameLabels.Inside;
            labels[word] = NameLabels.Of(nameClass, place);
        }
    }
}
