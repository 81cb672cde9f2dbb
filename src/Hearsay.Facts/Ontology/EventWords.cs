using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Facts.Ontology;

/// <summary>Words of one language that tell how an event is told, whatever its type.</summary>
internal sealed class EventWords
{
    private readonly (string Ending, string Instead)[] endings;
    private readonly ILookup<string, ImmutableArray<string>> idioms;
    private readonly ILookup<string, ImmutableArray<string>> ended;

    private EventWords(string file)
    {
        var root = OntologyText.Read(file);
        Light = Set(root.Entries("light"));
        endings = [.. root.Entries("endings").Select(entry => entry.Text.Split(' ') switch
        {
            [var ending] => (ending, ""),
            [var ending, var instead] => (ending, instead),
            _ => throw OntologyText.Fault(file, entry.Node, $"'{entry.Text}' is not an ending with what stands for it."),
        })];
        Undergone = Set(root.Entries("undergone"));
        Undoing = Set(root.Entries("undoing"));
        Naming = Set(root.Entries("naming"));
        Former = Set(root.Entries("former"));
        Bodies = Set(root.Entries("bodies"));
        Leaving = Set(root.Entries("leaving"));
        Running = Set(root.Entries("running"));
        ended = root.Entries("ended").Select(entry => entry.Text.Split(' ')).ToLookup(words => words[^1], words => words.AsSpan()[..^1].ToImmutableArray(), StringComparer.Ordinal);
        Support = root.Entries("support").Select(entry => Pair(file, entry.Text, entry.Node)).ToFrozenSet();
        Hollow = Set(root.Entries("hollow"));
        Void = root.Entries("void").Select(entry => Pair(file, entry.Text, entry.Node)).ToFrozenSet();
        Questioning = Set(root.Entries("questioning"));
        idioms = root.Entries("idioms").Select(entry => entry.Text.Split(' ')).ToLookup(words => words[^1], words => words.AsSpan()[..^1].ToImmutableArray(), StringComparer.Ordinal);
        PlacePrepositions = Set(root.Entries("place"));
        Agent = Set(root.Entries("agent"));
        Transitive = Set(root.Entries("transitive"));
        Aside = Set(root.Entries("aside"));
        Attributive = Set(root.Entries("attributive"));
        Role = Set(root.Entries("role"));
        SubjectRole = Set(root.Entries("subject-role"));
        Copular = Set(root.Entries("copular"));
        Partitive = Set(root.Entries("partitive"));
        Obliging = Set(root.Entries("obliging"));
        ObjectControl = Set(root.Entries("object-control"));
        ObjectPurpose = Set(root.Entries("object-purpose"));
        SubjectControl = Set(root.Entries("subject-control"));
        Trying = Set(root.Entries("trying"));
        Counting = Set(root.Entries("counting"));
        Inanimate = Set(root.Entries("inanimate"));
        Abstract = [.. root.Entries("abstract").Select(entry => entry.Text)];
        Nowhere = Set(root.Entries("nowhere"));
        Topical = Set(root.Entries("topical"));
        Personal = Set(root.Entries("personal"));
        Since = Set(root.Entries("since"));
        Hyphened = Set(root.Entries("hyphened"));
    }

    /// <summary>Verbs that say nothing but that their object takes place ("hold" a meeting), the subject's part in it being that of the noun's own subject.</summary>
    public FrozenSet<string> Light { get; }

    /// <summary>Light verbs whose subject is the one to whom it is done ("face" charges).</summary>
    public FrozenSet<string> Undergone { get; }

    /// <summary>Verbs after which what their object tells holds no more ("withdraw" recognition).</summary>
    public FrozenSet<string> Undoing { get; }

    /// <summary>Adjectives that say of somebody that he is it no more ("former").</summary>
    public FrozenSet<string> Former { get; }

    /// <summary>Nouns that after a place name a body ("Riga police").</summary>
    public FrozenSet<string> Bodies { get; }

    /// <summary>Verbs, with their particles, after which somebody is no more what a preposition says ("step down as").</summary>
    public FrozenSet<string> Leaving { get; }

    /// <summary>Verbs after which somebody is not yet what a preposition says ("run as").</summary>
    public FrozenSet<string> Running { get; }

    /// <summary>Of the light verbs those that with a second object say what the first is ("call").</summary>
    public FrozenSet<string> Naming { get; }

    /// <summary>Verbs with a preposition that do the same ("take part in").</summary>
    public FrozenSet<(string Verb, string Preposition)> Support { get; }

    /// <summary>Verbs that tell of no event.</summary>
    public FrozenSet<string> Hollow { get; }

    /// <summary>Verbs, with the object beside which they tell of no event.</summary>
    public FrozenSet<(string Verb, string Object)> Void { get; }

    /// <summary>Words that begin a question that stands for an object ("asked whether").</summary>
    public FrozenSet<string> Questioning { get; }

    /// <summary>Prepositions that say where something happens.</summary>
    public FrozenSet<string> PlacePrepositions { get; }

    /// <summary>Prepositions that say who does what a passive tells.</summary>
    public FrozenSet<string> Agent { get; }

    /// <summary>Verbs that are not said without an object.</summary>
    public FrozenSet<string> Transitive { get; }

    /// <summary>Prepositions after which nobody stands whom an act concerns.</summary>
    public FrozenSet<string> Aside { get; }

    /// <summary>Forms of verbs that right before a noun are its adjectives ("marching" bands).</summary>
    public FrozenSet<string> Attributive { get; }

    /// <summary>Prepositions that say what somebody is ("serves as").</summary>
    public FrozenSet<string> Role { get; }

    /// <summary>Verbs with an object beside which such a preposition says what their subject is ("succeeds him as").</summary>
    public FrozenSet<string> SubjectRole { get; }

    /// <summary>Verbs that say what their subject is, becomes or remains.</summary>
    public FrozenSet<string> Copular { get; }

    /// <summary>Prepositions between a number or pronoun and what it counts ("one of").</summary>
    public FrozenSet<string> Partitive { get; }

    /// <summary>Auxiliaries that say what somebody has to do.</summary>
    public FrozenSet<string> Obliging { get; }

    /// <summary>Prepositions before a participle that say that it is the verb's object who does it ("accuse of").</summary>
    public FrozenSet<string> ObjectControl { get; }

    /// <summary>Verbs whose object does what an infinitive says that it is for ("hire").</summary>
    public FrozenSet<string> ObjectPurpose { get; }

    /// <summary>Verbs whose subject, not object, does what their complement says ("promise").</summary>
    public FrozenSet<string> SubjectControl { get; }

    /// <summary>Nouns that say how many there are of those after them ("hundreds of women").</summary>
    public FrozenSet<string> Counting { get; }

    /// <summary>Nouns of things that do nothing that people and bodies do.</summary>
    public FrozenSet<string> Inanimate { get; }

    /// <summary>Endings of abstract nouns.</summary>
    public ImmutableArray<string> Abstract { get; }

    /// <summary>Nouns that are no place behind a preposition of place ("in response").</summary>
    public FrozenSet<string> Nowhere { get; }

    /// <summary>Prepositions after which a noun's clause says what it is about ("an opinion on killing").</summary>
    public FrozenSet<string> Topical { get; }

    /// <summary>Relative pronouns that stand for people.</summary>
    public FrozenSet<string> Personal { get; }

    /// <summary>Prepositions that say since when something holds.</summary>
    public FrozenSet<string> Since { get; }

    /// <summary>Verbs whose participle a hyphen ties to who does it ("UN-backed").</summary>
    public FrozenSet<string> Hyphened { get; }

    /// <summary>Adjectives that say of their subject how it is to do something to it ("hard to prosecute").</summary>
    public FrozenSet<string> Trying { get; }

    /// <summary>The words before a noun with which it tells of no event ("in order"), of each such idiom in order.</summary>
    public IEnumerable<ImmutableArray<string>> Idioms(string noun) => idioms[noun];

    /// <summary>The words before an adverb with which it says that something holds no more ("no" before "longer"), of each such phrase in order.</summary>
    public IEnumerable<ImmutableArray<string>> Ended(string adverb) => ended[adverb];

    /// <summary>Reads the words of a language from a file.</summary>
    /// <exception cref="InvalidDataException">The file has an error.</exception>
    public static EventWords Load(string file) => new(file);

    /// <summary>
    /// The lemma of a verb's form: the one given if it is known, else the first that an ending makes and that is known, else the one given.
    /// Taggers that have not met a verb give it a lemma that does not exist.
    /// </summary>
    public string Lemma(string given, string form, Func<string, bool> known)
    {
        if (known(given)) return given;
        foreach (var (ending, instead) in endings)
        {
            if (!form.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            var lemma = string.Concat(form.AsSpan(0, form.Length - ending.Length), instead).ToLowerInvariant();
            if (known(lemma)) return lemma;
        }
        return given;
    }

    private static FrozenSet<string> Set(IEnumerable<(string Text, YamlDotNet.RepresentationModel.YamlNode Node)> entries) =>
        entries.Select(entry => entry.Text).ToFrozenSet(StringComparer.Ordinal);

    private static (string Verb, string Preposition) Pair(string file, string text, YamlDotNet.RepresentationModel.YamlNode node) =>
        text.Split(' ') is [var verb, var preposition]
            ? (verb, preposition)
            : throw OntologyText.Fault(file, node, $"'{text}' is not a verb with a preposition.");
}
