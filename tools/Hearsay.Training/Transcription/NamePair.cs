using Hearsay.Language.Transcription;

namespace Hearsay.Training.Transcription;

/// <summary>A line of Wikidata's transliterations: a name in Latin and in Cyrillic letters.</summary>
internal readonly record struct NamePair(string Latin, string Cyrillic)
{
    /// <summary>Reads lines of a Latin name, a tab, the Cyrillic letters with blanks between, a tab, a count.</summary>
    internal static List<NamePair> Read(string path) =>
        [.. File.ReadLines(path).Select(line => line.Split('\t')).Select(fields =>
            new NamePair(TranscriptionModel.Lowered(fields[0]), TranscriptionModel.Lowered(fields[1].Replace(" ", "", StringComparison.Ordinal))))];
}
