using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Language.Conllu;

namespace Hearsay.Training.Treebanks;

/// <summary>The sentences of one or more CoNLL-U files.</summary>
internal static class Treebank
{
    internal static ImmutableArray<ConlluSentence> Read(IEnumerable<string> paths) => [.. paths.SelectMany(path => Sentences(path))];

    private static ImmutableArray<ConlluSentence> Sentences(string path)
    {
        using var reader = new StreamReader(path);
        var outcome = ConlluReader.Read(reader);
        return outcome.Value?.Sentences ?? throw new InvalidDataException($"{path}: {outcome.Failure!.Message}");
    }

    internal static ImmutableArray<TreebankSentence> Trees(IEnumerable<ConlluSentence> sentences) =>
        [.. sentences.Select(sentence => TreebankSentence.Of([.. sentence.Words]))];

    internal static int HeadOf(ConlluRow row, int count) =>
        int.Parse(row.Head, CultureInfo.InvariantCulture) is var head && head == 0 ? count : head - 1;
}
