using System.Collections.Frozen;
using Hearsay.Language.Models;

namespace Hearsay.Language.Names;

/// <summary>Words that are known to be given or family names, kept as hashes, with how common they are.</summary>
internal sealed class NameLists
{
    private readonly FrozenDictionary<uint, byte> steps;

    internal NameLists(IEnumerable<KeyValuePair<uint, byte>> steps) => this.steps = steps.ToFrozenDictionary();

    /// <summary>0: not listed; 1 to 3: listed, the higher the more common.</summary>
    internal byte Find(ulong lower) => steps.GetValueOrDefault((uint)lower);

    internal static NameLists Read(ModelFile file, string section)
    {
        var reader = file.Section(section);
        var entries = new KeyValuePair<uint, byte>[reader.Bounded(reader.Count(), 2)];
        var last = 0u;
        for (var index = 0; index < entries.Length; index++) entries[index] = new(last += reader.Varint(), (byte)reader.Varint());
        return new(entries);
    }
}
