using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Hearsay.Facts;

/// <summary>Reads the lexicons, which are YAML with hyphened keys.</summary>
internal static class YamlFile
{
    /// <summary>Reads a whole file as one value. An unknown key is an error.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="YamlDotNet.Core.YamlException">The file is not what is expected; the message has the place.</exception>
    public static T Read<T>(string path)
    {
        using var text = File.OpenText(path);
        return new DeserializerBuilder()
            .WithNamingConvention(HyphenatedNamingConvention.Instance)
            .WithNodeTypeResolver(new ReadOnlyListTypes())
            .Build()
            .Deserialize<T>(text);
    }
}
