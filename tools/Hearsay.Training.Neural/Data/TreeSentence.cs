namespace Hearsay.Training.Neural.Data;

/// <summary>A sentence of a treebank: forms with their tag, head (0 for the root, else from 1) and relation.</summary>
internal sealed record TreeSentence(string[] Forms, string[] Tags, int[] Heads, string[] Relations);
