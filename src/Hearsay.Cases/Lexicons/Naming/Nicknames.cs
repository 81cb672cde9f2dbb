namespace Hearsay.Cases.Lexicons.Naming;

/// <summary>Given names and the short forms that stand for them (carltonnorthern/nicknames, Apache-2.0).</summary>
internal sealed class Nicknames
{
    private readonly HashSet<(string, string)> pairs;

    private Nicknames(HashSet<(string, string)> pairs) => this.pairs = pairs;

    /// <summary>Reads lines of <c>name,has_nickname,short form</c>.</summary>
    public static Nicknames Load(string path)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var fields = line.Split(',');
            if (fields.Length == 3) pairs.Add((fields[0], fields[2]));
        }
        return new Nicknames(pairs);
    }

    /// <summary>Whether one folded given name stands for the other.</summary>
    public bool Match(string first, string second) => pairs.Contains((first, second)) || pairs.Contains((second, first));
}
