namespace Hearsay.Language.Models;

/// <summary>
/// Weights in one byte each, on a scale of square roots: small weights, which are most of them, keep their differences.
/// A weight w is stored as sign(w) · round(127 · √(|w| / greatest)).
/// </summary>
internal static class SquareRootScale
{
    internal static sbyte Encode(float weight, float greatest) =>
        greatest == 0 ? (sbyte)0 : (sbyte)(MathF.Sign(weight) * MathF.Round(127 * MathF.Sqrt(MathF.Min(1, MathF.Abs(weight) / greatest))));

    /// <summary>The weight for each stored byte, indexed by the byte taken as unsigned.</summary>
    internal static float[] Table(float greatest)
    {
        var table = new float[256];
        for (var stored = -128; stored < 128; stored++)
        {
            var part = stored / 127f;
            table[(byte)stored] = MathF.Sign(part) * part * part * greatest;
        }
        return table;
    }
}
