namespace Hearsay.Cases.Lexicons.Naming;

/// <summary>Offices, ranks and titles.</summary>
internal sealed class Ranks
{
    private readonly Dictionary<string, (string Ladder, int Rung)> rungs = new(StringComparer.Ordinal);
    private readonly HashSet<string> firstWords;
    private readonly HashSet<string> holders;
    private readonly HashSet<string> voices;
    private readonly HashSet<string> anybody;
    private readonly HashSet<string> former;
    private readonly HashSet<string> statuses;
    private readonly HashSet<string> courtesy;
    private readonly HashSet<string> titles;
    private readonly HashSet<string> particles;

    public Ranks(YamlFile file)
    {
        foreach (var (ladder, names) in file.Map("ladders"))
        {
            for (var rung = 0; rung < names.Count; rung++) rungs[names[rung]] = (ladder, rung);
        }
        firstWords = [.. rungs.Keys.Select(name => name.Split(' ')[0])];
        LongestRung = rungs.Keys.Max(name => name.Split(' ').Length);
        holders = [.. file.List("holders")];
        voices = [.. file.List("voices")];
        anybody = [.. file.List("anybody")];
        former = [.. file.List("former")];
        statuses = [.. file.List("statuses")];
        courtesy = [.. file.List("courtesy")];
        titles = [.. file.List("titles")];
        particles = [.. file.List("particles")];
    }

    /// <summary>How many words the longest name of a rank has.</summary>
    public int LongestRung { get; }

    public (string Ladder, int Rung)? Rung(string folded) => rungs.TryGetValue(folded, out var rung) ? rung : null;

    /// <summary>Whether the name of some rank begins with a word.</summary>
    public bool BeginsRung(string folded) => firstWords.Contains(folded);

    public bool IsHolder(string folded) => holders.Contains(folded) || rungs.ContainsKey(folded);

    public bool IsVoice(string folded) => voices.Contains(folded);

    /// <summary>Whether a word for those who speak tells nobody from anybody else ("officials").</summary>
    public bool IsAnybody(string folded) => anybody.Contains(folded);

    public bool IsFormer(string folded) => former.Contains(folded);

    public bool IsStatus(string folded) => statuses.Contains(folded);

    /// <summary>Whether a word is said to anybody and says nothing of who he is.</summary>
    public bool IsCourtesy(string folded) => courtesy.Contains(folded);

    public bool IsTitle(string folded) => titles.Contains(folded) || former.Contains(folded) || statuses.Contains(folded);

    public bool IsParticle(string folded) => particles.Contains(folded);
}
