using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>The float weights by name with the inventory, as training leaves them; <c>pack</c> makes the model file of them.</summary>
internal static class Weights
{
    public static void Save(string path, IReadOnlyDictionary<string, Tensor> tensors, Inventory inventory)
    {
        var passing = path + ".part";
        using (var writer = new BinaryWriter(File.Create(passing)))
        {
            foreach (var names in new[] { inventory.Words, inventory.Tags, inventory.Relations })
            {
                writer.Write(names.Length);
                foreach (var name in names) writer.Write(name);
            }
            writer.Write(tensors.Count);
            foreach (var (name, tensor) in tensors.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.Write(name);
                writer.Write(tensor.shape.Length);
                foreach (var size in tensor.shape) writer.Write((int)size);
                foreach (var value in tensor.cpu().contiguous().data<float>()) writer.Write(value);
            }
        }
        File.Move(passing, path, overwrite: true);
    }
}
