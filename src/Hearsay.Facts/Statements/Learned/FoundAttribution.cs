namespace Hearsay.Facts.Statements.Learned;

/// <summary>An attribution that the learned model found, in words of the analysis; ends are just past the last word.</summary>
/// <param name="Head">The word that heads the cue.</param>
/// <param name="Cue">The words of the cue.</param>
/// <param name="Source">The words of the source, or null where the text names none.</param>
/// <param name="Content">The pieces of the content, in order; none where what is around the cue holds none.</param>
/// <param name="Probability">How likely the word heads a cue.</param>
/// <param name="Firmness">How sure the model is of the least sure edge of source, cue and content.</param>
internal sealed record FoundAttribution(
    int Head, (int First, int End) Cue, (int First, int End)? Source, IReadOnlyList<(int First, int End)> Content, float Probability, float Firmness);
