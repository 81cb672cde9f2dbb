using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Hearsay.Language.Coreference;
using YamlDotNet.RepresentationModel;

namespace Hearsay.Facts.Ontology.Frames;

/// <summary>
/// Compiles the short form of a frame: <c>hand over | subj=giver +obj=theme to&lt;person,organization&gt;=recipient @AID</c>.
/// Before the bar the words; after it the slots, each with <c>+</c> if it has to be filled, <c>-</c> if it has to be empty,
/// the lemmas that may fill it in parentheses, the sorts of entities in angles, and the role; <c>@</c> gives a PLOVER code; <c>~</c> says that the words are
/// meant so only where the document tells of the type by others too.
/// A word's own subject or object that names lemmas or sorts has to be filled by them; one with <c>-</c> must not be filled by such. A lemma after a colon names a class of words (<c>obj(:goods)</c>). A slot without a role has the one that the type gives it,
/// unless lemmas fill it: those are part of an idiom.
/// </summary>
internal sealed partial class FrameReader(string file, string key, Func<string, bool> isRole, WordClasses classes)
{
    private const string OfDiscourse = "~";
    private static readonly ImmutableArray<FrameSlot> None = [];

    /// <summary>Compiles slots alone.</summary>
    public ImmutableArray<FrameSlot> Slots(string? text, YamlNode node) =>
        text is null ? None : [.. Parts(text).Select(part => Slot(part, node))];

    /// <summary>Compiles a verb's frame; a second word is its particle.</summary>
    public Frame Verb(string text, YamlNode node, ImmutableArray<FrameSlot> defaults)
    {
        var (words, slots, code, isOfDiscourse) = Divide(text, node);
        if (words.Length > 2) throw Fault(node, $"'{text}': a verb has one word or a particle after it.");
        return new Frame(words[0], [], words.Length == 2 ? words[1] : null, key, Merge(slots, defaults), code) { IsOfDiscourse = isOfDiscourse };
    }

    /// <summary>Compiles the frame of a noun or adjective; words before the last must stand before it.</summary>
    public Frame Nominal(string text, YamlNode node, ImmutableArray<FrameSlot> defaults)
    {
        var (words, slots, code, isOfDiscourse) = Divide(text, node);
        return new Frame(words[^1], [.. words[..^1]], null, key, Merge(slots, defaults), code) { IsOfDiscourse = isOfDiscourse };
    }

    /// <summary>The slots of a type's nouns where it names none: those of its verbs, whose subject owns and whose object follows "of".</summary>
    public static ImmutableArray<FrameSlot> OfNouns(ImmutableArray<FrameSlot> verb)
    {
        var subject = verb.FirstOrDefault(slot => slot.Slot == "subj");
        var @object = verb.FirstOrDefault(slot => slot.Slot == "obj");
        var slots = verb.Where(slot => slot.Slot is not ("subj" or "obj" or "iobj" or "comp")).ToList();
        void Add(string name, FrameSlot? like)
        {
            if (like?.Role is not null && !slots.Exists(slot => slot.Slot == name))
            {
                slots.Add(new FrameSlot(name, like.Role, SlotCondition.Free, [], like.Types));
            }
        }
        foreach (var name in (string[])["subj", "poss", "compound", "amod", "by"]) Add(name, subject);
        Add("obj", @object);
        Add("of", @object?.Role is null ? subject : @object);
        return [.. slots];
    }

    private (string[] Words, ImmutableArray<FrameSlot> Slots, string? Code, bool IsOfDiscourse) Divide(string text, YamlNode node)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var words = Parts(bar < 0 ? text : text[..bar]);
        if (words.Length == 0) throw Fault(node, $"'{text}' has no word.");
        var parts = bar < 0 ? [] : Parts(text[(bar + 1)..]);
        var code = parts.FirstOrDefault(part => part[0] == '@');
        var slots = parts.Where(part => part[0] != '@' && part != OfDiscourse).Select(part => Demanding(Slot(part, node))).GroupBy(slot => slot.Slot).Select(Join);
        return (words, [.. slots], code?[1..], parts.Contains(OfDiscourse));
    }

    /// <summary>A word that names what fills a slot, or the sorts of its subject or object, is this word only with such a one.</summary>
    private static FrameSlot Demanding(FrameSlot slot) =>
        slot.Condition == SlotCondition.Free && (!slot.Lemmas.IsEmpty || (!slot.Types.IsEmpty && slot.Slot is "subj" or "obj"))
            ? slot with { Condition = SlotCondition.Filled }
            : slot;

    /// <summary>What is said of one slot in several places holds together.</summary>
    private static FrameSlot Join(IEnumerable<FrameSlot> slots) => slots.Aggregate((one, other) => one with
    {
        Role = other.Role ?? one.Role,
        Condition = one.Condition == SlotCondition.Free ? other.Condition : one.Condition,
        Lemmas = one.Lemmas.IsEmpty ? other.Lemmas : one.Lemmas,
        Types = one.Types.IsEmpty ? other.Types : one.Types,
        Inherits = one.Inherits && other.Inherits,
    });

    private FrameSlot Slot(string text, YamlNode node)
    {
        var match = SlotForm().Match(text);
        if (!match.Success) throw Fault(node, $"'{text}' is no slot.");
        var role = match.Groups["role"] is { Success: true, Length: > 0 } group ? group.Value : null;
        if (role is not null && !isRole(role)) throw Fault(node, $"'{text}': there is no role '{role}'.");
        var lemmas = Lemmas(match.Groups["lemmas"].Value, node);
        var condition = match.Groups["sign"].Value switch
        {
            "+" => SlotCondition.Filled,
            "-" => SlotCondition.Empty,
            _ => SlotCondition.Free,
        };
        var inherits = !match.Groups["role"].Success && (lemmas.IsEmpty || condition == SlotCondition.Empty);
        return new FrameSlot(match.Groups["slot"].Value, role, condition, lemmas, Types(match.Groups["types"].Value, node), inherits);
    }

    private ImmutableArray<string> Lemmas(string text, YamlNode node) =>
        [.. text.Split('/', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => classes.Lemmas(word) ?? throw Fault(node, $"'{word}' is no class of words."))];

    private ImmutableArray<EntityType> Types(string text, YamlNode node) =>
    [
        .. text.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.TryParse<EntityType>(name, true, out var type)
            ? type
            : throw Fault(node, $"'{name}' is no type of entities.")),
    ];

    private static ImmutableArray<FrameSlot> Merge(ImmutableArray<FrameSlot> own, ImmutableArray<FrameSlot> defaults) =>
    [
        .. own.Select(slot => slot.Inherits && slot.Condition != SlotCondition.Empty ? slot with { Role = defaults.FirstOrDefault(other => other.Slot == slot.Slot)?.Role } : slot),
        .. defaults.Where(slot => !own.Any(other => other.Slot == slot.Slot && !(other.Inherits && other.Condition == SlotCondition.Empty))),
    ];

    private static string[] Parts(string text) =>
        text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private InvalidDataException Fault(YamlNode node, string reason) => OntologyText.Fault(file, node, $"{key}: {reason}");

    [GeneratedRegex(@"^(?<sign>[+-]?)(?<slot>[a-z-]*[a-z])(\((?<lemmas>[^)]+)\))?(<(?<types>[^>]+)>)?(=(?<role>[a-z-]*))?$")]
    private static partial Regex SlotForm();
}
