using System.Collections;
using Hearsay.Facts;

namespace Hearsay.Storage.Readings;

/// <summary>Readings that are read from where they are kept, each when it is asked for; the one that was asked for last is at hand. For one thread.</summary>
internal sealed class StoredReadings(int count, Func<int, Reading> load) : IReadOnlyList<Reading>
{
    private (int Index, Reading? Reading) last;

    public int Count => count;

    public Reading this[int index]
    {
        get
        {
            if (last.Reading is not { } reading || last.Index != index) last = (index, reading = load(index));
            return reading;
        }
    }

    public IEnumerator<Reading> GetEnumerator() => Enumerable.Range(0, count).Select(load).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
