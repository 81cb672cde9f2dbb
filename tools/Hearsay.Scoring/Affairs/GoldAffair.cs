using System.Text.Json;

namespace Hearsay.Scoring.Affairs;

/// <summary>What a careful reader takes from an affair: <c>gold.json</c>.</summary>
/// <param name="Folder">Where it lies, with its documents.</param>
/// <param name="Files">Document → file name.</param>
/// <param name="Checks">The checks, then those under <c>never</c>.</param>
internal sealed record GoldAffair(string Folder, IReadOnlyDictionary<string, string> Files, IReadOnlyList<GoldCheck> Checks)
{
    /// <summary>Reads the <c>gold.json</c> of a folder.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is not of the form.</exception>
    public static GoldAffair Read(string folder)
    {
        var path = Path.Combine(folder, "gold.json");
        if (!File.Exists(path)) throw new InvalidDataException($"{folder}: no gold.json here.");
        try
        {
            var root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            var files = root.GetProperty("documents").EnumerateObject().ToDictionary(row => row.Name,
                row => row.Value.ValueKind == JsonValueKind.String ? row.Value.GetString()! : $"{row.Name}.{row.Value.GetProperty("as").GetString()}", StringComparer.Ordinal);
            var checks = root.GetProperty("checks").EnumerateArray().Select(check => new GoldCheck(check, false)).ToList();
            if (root.TryGetProperty("never", out var never)) checks.AddRange(never.EnumerateArray().Select(check => new GoldCheck(check, true)));
            return new GoldAffair(folder, files, checks);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}: {failure.Message}", failure);
        }
    }
}
