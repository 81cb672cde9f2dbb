using Hearsay.Facts.Ontology.Frames;
using Hearsay.Language.Coreference;

namespace Hearsay.Facts.Arguments;

/// <summary>Finds the frame that a word and its arguments fit.</summary>
/// <param name="tree">The trees.</param>
/// <param name="mentions">The mentions.</param>
/// <param name="isThing">Says of a word and a type whether it is known to stand for a thing, which does nothing that people and bodies do in events of the type; null where nothing is known of that.</param>
internal sealed class FrameMatch(DependencyTree tree, MentionIndex mentions, Func<int, string, bool>? isThing = null)
{
    private const string Subject = "subj";

    /// <summary>The keys of the types that the document is known to tell of; the frames that rest on that fit no word of another.</summary>
    public HashSet<string> Told { get; } = new(StringComparer.Ordinal);

    /// <summary>The first of the frames, which stand with the most demanding first, that the verb fits; null where none does.</summary>
    public Frame? OfVerb(int verb, IReadOnlyList<Frame> frames, List<Argument> arguments)
    {
        foreach (var frame in frames)
        {
            if (frame.Particle is not null && !HasParticle(verb, frame, arguments)) continue;
            AddThroughObject(frame, arguments);
            if (Fits(frame, arguments) && !arguments.Exists(argument => IsBarred(frame, argument))) return frame;
        }
        return null;
    }

    /// <summary>Whether a verb's subject is a thing and the frame is of what people and bodies do: "sanctions that target the capital" attack nobody.</summary>
    private bool IsBarred(Frame frame, Argument argument) => argument is { Slot: Subject, Rank: 0 }
        && isThing is not null && isThing(argument.Word, frame.Key) && frame.Slot(Subject) is { Condition: SlotCondition.Free, Types.IsEmpty: false } && SlotOf(frame, argument) is null;

    /// <summary>The first of the frames that the noun or adjective fits; null where none does.</summary>
    public Frame? OfNominal(int word, IReadOnlyList<Frame> frames, List<Argument> arguments)
    {
        foreach (var frame in frames)
        {
            if (tree.StandsAfter(word, frame.Before) && Fits(frame, arguments)) return frame;
        }
        return null;
    }

    /// <summary>The first slot of the frame that an argument fills, or null; a slot with sorts of entities takes no others, and another of its name may.</summary>
    public FrameSlot? SlotOf(Frame frame, Argument argument)
    {
        foreach (var slot in frame.Slots)
        {
            if (slot.Slot == argument.Slot && ((slot.Condition == SlotCondition.Empty && !slot.Inherits) || (slot.Condition != SlotCondition.Empty && Takes(slot, argument)) || IsOpen(slot, argument))) return slot;
        }
        return null;
    }

    /// <summary>The place in the text of a verb's particle, or -1.</summary>
    public int Particle(int verb, string particle)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Lemma(child) == particle && (tree.Words[child].Relation == "compound:prt" || tree.Is(child, "advmod"))) return child;
        }
        return -1;
    }

    private bool Fits(Frame frame, List<Argument> arguments)
    {
        if (frame.IsOfDiscourse && !Told.Contains(frame.Key)) return false;
        foreach (var slot in frame.Slots)
        {
            if (slot.Condition == SlotCondition.Free) continue;
            var filled = arguments.Exists(argument => argument.Slot == slot.Slot && Takes(slot, argument));
            if (filled != (slot.Condition == SlotCondition.Filled)) return false;
        }
        return true;
    }

    private bool Takes(FrameSlot slot, Argument argument) =>
        (slot.Lemmas.IsEmpty || (slot.Lemmas.Contains(tree.Lemma(argument.Word)) && !(argument.Slot == "comp" && IsNegated(argument.Word))))
        && (slot.Types.IsEmpty || (mentions.TypeOf(argument.Word) is { } type && slot.Types.Contains(type)));

    /// <summary>"Not guilty" is not what a frame with "guilty" asks for.</summary>
    private bool IsNegated(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Words[child].Feats.Contains("Polarity=Neg", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Whether a slot is for people or bodies and a name stands there of which nothing tells the sort: of names most are such.</summary>
    private bool IsOpen(FrameSlot slot, Argument argument) => slot.Condition == SlotCondition.Free && slot.Lemmas.IsEmpty && slot.Types.Contains(EntityType.Organization)
        && mentions.Of(argument.Word) is var mention and >= 0 && mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Other };

    /// <summary>"Handed us the key to the house": who gets it is said, so what hangs on the thing is no other who does.</summary>
    private static bool IsGivenTo(FrameSlot slot, Argument argument, Frame frame) =>
        argument.Slot == "iobj" && slot.Role is not null && frame.Slot("iobj")?.Role == slot.Role;

    /// <summary>"A resident of Riga", "the Union for Peace": what a person's description or a name has within it stands in no place of the verb's.</summary>
    private bool IsOfPhrase(int whole, int part) => (mentions.NameOver(whole) is var name and >= 0 && mentions.NameOver(part) == name)
        || (mentions.TypeOf(whole) == EntityType.Person && mentions.TypeOf(part) is not (null or EntityType.Other or EntityType.Work));

    /// <summary>"Condemned a form of violence": of what a thing is stands in no place of the verb's either, as "accused Miller of fraud" would have it of somebody.</summary>
    private bool IsOwnMatter(int whole) => mentions.TypeOf(whole) is null or EntityType.Other;

    /// <summary>A particle that the parser took for the object's preposition counts as a particle, and the object as one.</summary>
    private bool HasParticle(int verb, Frame frame, List<Argument> arguments)
    {
        if (Particle(verb, frame.Particle!) >= 0) return true;
        var taken = arguments.FindIndex(argument => argument.Slot == frame.Particle);
        if (taken < 0 || frame.Slot(frame.Particle!) is not null || arguments.Exists(argument => argument.Slot == "obj")) return false;
        if (frame.Slot("obj") is null) return true;
        arguments[taken] = arguments[taken] with { Slot = "obj" };
        return true;
    }

    /// <summary>A complement that hangs on the object ("sent aid to the region") or on the noun that the frame asks for ("became a member of the union").</summary>
    private void AddThroughObject(Frame frame, List<Argument> arguments)
    {
        var position = arguments.FindIndex(argument => argument.Slot == "obj");
        if (position < 0 && frame.Slot("comp") is { Lemmas.IsEmpty: false } named) position = arguments.FindIndex(argument => argument.Slot == "comp" && Takes(named, argument));
        if (position < 0) return;
        var whole = arguments[position].Word;
        foreach (var child in tree.Children(whole))
        {
            if (IsOfPhrase(whole, child)) continue;
            var slot = tree.Is(child, "compound") && arguments[position].Slot == "comp" ? "compound" : tree.Is(child, "nmod") ? tree.Preposition(child) : null;
            if (slot is null || frame.Slot(slot) is not { } own || (own.Role is not null && own.Condition == SlotCondition.Free && slot == "of" && arguments[position].Slot == "obj" && frame.Slot("obj") is not { Lemmas.IsEmpty: false } && IsOwnMatter(whole)) || arguments.Exists(argument => argument.Slot == slot || IsGivenTo(own, argument, frame))) continue;
            arguments.Add(new Argument(slot, child));
        }
    }
}
