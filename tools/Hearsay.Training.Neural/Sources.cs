namespace Hearsay.Training.Neural;

/// <summary>What the network learns from and is chosen by: CoNLL-U files, the folder of the corpora of names, raw text, the folder of the lexicons, and that of the models to go on from, if any.</summary>
internal sealed record Sources(string[] Trees, string[] Development, string Names, string[] Raw, string Lexicon, string? Resumed);
