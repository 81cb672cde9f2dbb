namespace Hearsay.Storage;

/// <summary>A dossier of the case in a folder: documents on one affair.</summary>
/// <param name="Key">Its key, of its documents as they are.</param>
/// <param name="Documents">How many it has.</param>
/// <param name="IsNew">Whether it was put together just now.</param>
public sealed record KeptDossier(string Key, int Documents, bool IsNew);
