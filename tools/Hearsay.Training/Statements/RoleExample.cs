namespace Hearsay.Training.Statements;

/// <summary>The words around a cue with their features and labels.</summary>
/// <param name="Head">The cue's head, counted from the first word.</param>
/// <param name="Rows">The numbers of each word's features.</param>
/// <param name="Places">The kind of each word's place.</param>
/// <param name="Labels">What each word is.</param>
internal sealed record RoleExample(int Head, int[][] Rows, int[] Places, int[] Labels);
