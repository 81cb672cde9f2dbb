using System.Globalization;

namespace Hearsay.Exchange.Readings;

/// <summary>The ids that items of a reading have outside the program: a letter for the kind and the index in the reading.</summary>
public static class ItemId
{
    /// <summary>The id of a mention.</summary>
    public static string Mention(int index) => Id('m', index);

    /// <summary>The id of an entity.</summary>
    public static string Entity(int index) => Id('e', index);

    /// <summary>The id of a time expression.</summary>
    public static string Time(int index) => Id('t', index);

    /// <summary>The id of a statement.</summary>
    public static string Statement(int index) => Id('s', index);

    /// <summary>The id of an event.</summary>
    public static string Event(int index) => Id('v', index);

    /// <summary>The id of a relation.</summary>
    public static string Relation(int index) => Id('r', index);

    private static string Id(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}{index}");
}
