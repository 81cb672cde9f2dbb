using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace Hearsay.Facts;

/// <summary>Has a YAML sequence that is wanted as an <see cref="IReadOnlyList{T}"/> read into a list.</summary>
internal sealed class ReadOnlyListTypes : INodeTypeResolver
{
    /// <inheritdoc/>
    public bool Resolve(NodeEvent? nodeEvent, ref Type currentType)
    {
        if (!currentType.IsGenericType || currentType.GetGenericTypeDefinition() != typeof(IReadOnlyList<>)) return false;
        currentType = typeof(List<>).MakeGenericType(currentType.GenericTypeArguments);
        return true;
    }
}
