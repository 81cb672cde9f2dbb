using Hearsay.Cases.Claims;

namespace Hearsay.Cases.Lexicons;

/// <summary>What speech acts say of the truth of what is said.</summary>
internal sealed class Stances(YamlFile file)
{
    private readonly HashSet<string> confirmed = [.. file.List("confirmed")];
    private readonly HashSet<string> denied = [.. file.List("denied")];
    private readonly HashSet<string> doubted = [.. file.List("doubted")];
    private readonly HashSet<string> contradicting = [.. file.List("contradicting")];
    private readonly HashSet<string> open = [.. file.List("open")];

    /// <summary>The stand that an act takes on its content.</summary>
    public Stance Of(string act) =>
        confirmed.Contains(act) ? Stance.Confirmed : denied.Contains(act) ? Stance.Denied
        : doubted.Contains(act) || open.Contains(act) ? Stance.Doubted : Stance.Asserted;

    /// <summary>Whether the act takes no stand: a question, a demand, a refusal to speak.</summary>
    public bool IsOpen(string act) => open.Contains(act);

    /// <summary>Whether the act says of what has just been said that it is not true, and not merely that it is unwelcome.</summary>
    public bool Contradicts(string act) => contradicting.Contains(act);
}
