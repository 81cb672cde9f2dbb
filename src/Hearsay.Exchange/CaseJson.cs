using System.Buffers;
using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;

namespace Hearsay.Exchange;

/// <summary>A case as one JSON object; places in Unicode code points of the documents' texts.</summary>
public static class CaseJson
{
    /// <summary>Writes the whole case and the line's end.</summary>
    public static void Write(Case @case, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, JsonLine.Indented))
        {
            new CaseItemsJson(json, @case).Write();
        }
        output.Write("\n"u8);
    }
}
