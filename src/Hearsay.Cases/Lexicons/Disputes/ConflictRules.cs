using Hearsay.Cases.Conflicts;

namespace Hearsay.Cases.Lexicons.Disputes;

/// <summary>What can be at odds: roles of numbers, ladders, and words for things that exclude one another.</summary>
internal sealed class ConflictRules
{
    private readonly Dictionary<string, (string Sort, string Kind)> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bound> bounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> roles;
    private readonly HashSet<string> people;
    private readonly HashSet<string> anybody;
    private readonly HashSet<string> agePhrases;
    private readonly HashSet<string> aged;
    private readonly HashSet<string> accusingTypes;
    private readonly HashSet<string> accusing;
    private readonly HashSet<string> pleas;
    private readonly HashSet<string> wrongs;
    private readonly HashSet<string> innocence;
    private readonly HashSet<string> parts;
    private readonly HashSet<string> blaming;
    private readonly HashSet<string> nothingToDo;
    private readonly HashSet<string> refused;
    private readonly HashSet<string> articles;
    private readonly HashSet<string> wanted;
    private readonly HashSet<string> none;
    private readonly HashSet<string> any;
    private readonly HashSet<string> having;
    private readonly HashSet<string> vague;
    private readonly HashSet<string> rumours;
    private readonly HashSet<string> that;
    private readonly HashSet<string> gerunds;
    private readonly HashSet<string> proposing;
    private readonly HashSet<string> subjects;
    private readonly ILookup<string, string> broader;
    private readonly Dictionary<string, ConflictKind> sorts = new(StringComparer.Ordinal);

    public ConflictRules(YamlFile file, YamlFile words, Wordforms wordforms)
    {
        NumberRoles = file.List("number-roles").ToHashSet(StringComparer.Ordinal);
        HarmRoles = file.List("harm-roles").ToHashSet(StringComparer.Ordinal);
        UtteredTypes = file.List("uttered").ToHashSet(StringComparer.Ordinal);
        (OfficialTypes, Authorities, Media) = (file.List("official").ToHashSet(StringComparer.Ordinal), file.List("authorities").ToHashSet(StringComparer.Ordinal), file.List("media").ToHashSet(StringComparer.Ordinal));
        RepeatedTypes = file.List("repeated").ToHashSet(StringComparer.Ordinal);
        Governments = file.List("governments").ToHashSet(StringComparer.Ordinal);
        Ladders = file.List("ladders").ToHashSet(StringComparer.Ordinal);
        People = words.List("people").ToHashSet(StringComparer.Ordinal);
        (agePhrases, aged) = ([.. words.List("ages")], [.. words.List("aged")]);
        accusingTypes = [.. file.List("accusing")];
        (accusing, pleas) = ([.. words.List("accusing").Select(wordforms.Stem)], [.. words.List("pleas").Select(wordforms.Stem)]);
        (wrongs, innocence) = ([.. words.List("wrongs")], [.. words.List("innocence")]);
        (parts, refused) = ([.. words.List("parts")], [.. words.List("refused")]);
        (blaming, nothingToDo) = ([.. words.List("blaming")], [.. words.List("nothing-to-do")]);
        (articles, wanted) = ([.. words.List("articles")], [.. words.List("wanted")]);
        (none, any, having, vague) = ([.. words.List("none")], [.. words.List("any")], [.. words.List("having")], [.. words.List("vague")]);
        (rumours, that, gerunds, proposing) = ([.. words.List("rumours")], [.. words.List("that")], [.. words.List("gerunds")], [.. words.List("proposing")]);
        subjects = [.. words.List("subjects")];
        broader = words.Map("broader").SelectMany(pair => pair.Value.Select(word => (Word: wordforms.Stem(word), Broader: wordforms.Stem(pair.Key)))).ToLookup(pair => pair.Word, pair => pair.Broader, StringComparer.Ordinal);
        people = [.. People.Select(wordforms.Stem)];
        anybody = [.. words.List("anybody").Select(wordforms.Stem)];
        roles = file.Map("counted").ToDictionary(pair => pair.Key, pair => pair.Value[0], StringComparer.Ordinal);
        foreach (var (bound, phrases) in words.Map("bounds"))
        {
            foreach (var phrase in phrases) bounds[phrase] = Enum.Parse<Bound>(bound, ignoreCase: true);
        }
        foreach (var sort in words.Records("things"))
        {
            var name = sort["sort"][0];
            sorts[name] = Enum.Parse<ConflictKind>(sort["conflict"][0], ignoreCase: true);
            foreach (var alike in sort["words"])
            {
                var same = alike.Split(' ');
                foreach (var word in same) kinds[word] = (name, same[0]);
            }
        }
    }

    public IReadOnlySet<string> NumberRoles { get; }

    /// <summary>Those number roles that count people come to harm or held: they are compared by what happened to them alone.</summary>
    public IReadOnlySet<string> HarmRoles { get; }

    /// <summary>Types of events that are things said: who denies one denies what it says, not that it was said.</summary>
    public IReadOnlySet<string> UtteredTypes { get; }

    /// <summary>Types of what was done on other days as well.</summary>
    public IReadOnlySet<string> RepeatedTypes { get; }

    /// <summary>Types of events that are an authority's acts.</summary>
    public IReadOnlySet<string> OfficialTypes { get; }

    /// <summary>Codes of the sectors that make such acts known.</summary>
    public IReadOnlySet<string> Authorities { get; }

    /// <summary>Codes of the sectors that speak for a state.</summary>
    public IReadOnlySet<string> Governments { get; }

    /// <summary>Codes of the sectors that pass on what others told them.</summary>
    public IReadOnlySet<string> Media { get; }

    public IReadOnlySet<string> Ladders { get; }

    /// <summary>Whether a folded phrase behind a number makes an age of it.</summary>
    public bool IsAgePhrase(string folded) => agePhrases.Contains(folded);

    /// <summary>Whether a folded word before a number makes an age of it.</summary>
    public bool IsAged(string folded) => aged.Contains(folded);

    /// <summary>Whether an event of a type, told by a stem, accuses somebody.</summary>
    public bool IsAccusing(string type, string trigger) => accusingTypes.Contains(type) && (UtteredTypes.Contains(type) || accusing.Contains(trigger));

    /// <summary>Whether a stem tells of the answer to a charge in court.</summary>
    public bool IsPlea(string trigger) => pleas.Contains(trigger);

    /// <summary>Whether a folded word stands for what somebody is accused of without saying what.</summary>
    public bool IsWrong(string folded) => wrongs.Contains(folded);

    /// <summary>Whether a folded word tells of a part that somebody had in something.</summary>
    public bool IsPart(string folded) => parts.Contains(folded);

    /// <summary>Whether two folded words begin a phrase that denies a part in something by itself: "nothing to do with it".</summary>
    public bool IsNothingToDo(string folded) => nothingToDo.Contains(folded);

    /// <summary>Whether a folded word says of whoever stands before it that he had a part in something.</summary>
    public bool IsBlaming(string folded) => blaming.Contains(folded);

    /// <summary>Whether a folded noun is for what has been said, of which a clause tells what it is.</summary>
    public bool IsRumour(string folded) => rumours.Contains(folded);

    /// <summary>Whether a folded word begins the clause that tells what has been said.</summary>
    public bool IsThat(string folded) => that.Contains(folded);

    /// <summary>Whether a folded word does so right behind the noun.</summary>
    public bool IsOf(string folded) => gerunds.Contains(folded);

    /// <summary>Whether a folded word right behind the noun begins a clause without a word for it: "claims he sold it".</summary>
    public bool IsSubject(string folded) => subjects.Contains(folded);

    /// <summary>Whether a folded word makes of what is said a proposal.</summary>
    public bool IsProposing(string folded) => proposing.Contains(folded);

    /// <summary>Whether a folded word names what is asked for, which is refused and not denied.</summary>
    public bool IsRefused(string folded) => refused.Contains(folded);

    /// <summary>Whether a folded word says that somebody did nothing of the sort.</summary>
    public bool IsInnocence(string folded) => innocence.Contains(folded);

    /// <summary>Whether a folded word stands before what is sought.</summary>
    public bool IsWanted(string folded) => wanted.Contains(folded);

    /// <summary>Whether a folded word brings in somebody new.</summary>
    public bool IsArticle(string folded) => articles.Contains(folded);

    /// <summary>Whether a folded word says of what follows that there was none.</summary>
    public bool IsNone(string folded) => none.Contains(folded);

    /// <summary>Whether a folded word stands before a thing of which it is denied that there was one.</summary>
    public bool IsAny(string folded) => any.Contains(folded);

    /// <summary>Whether a folded word is a verb of having something about one.</summary>
    public bool IsHaving(string folded) => having.Contains(folded);

    /// <summary>Whether a folded noun is of what nobody disputes that there was some.</summary>
    public bool IsVague(string folded) => vague.Contains(folded);

    /// <summary>The stems of what every thing of a stem is as well.</summary>
    public IEnumerable<string> Broader(string stem) => broader[stem];

    /// <summary>Lemmas that count people whoever they are.</summary>
    public IReadOnlySet<string> People { get; }

    /// <summary>Whether a stem counts people whoever they are.</summary>
    public bool IsPeople(string stem) => people.Contains(stem);

    /// <summary>Whether a stem counts people and says nothing of what people they are.</summary>
    public bool IsAnybody(string stem) => anybody.Contains(stem);

    /// <summary>What a number beside the trigger of an event of a type counts; null where that is open.</summary>
    public string? RoleOf(string type) => roles.GetValueOrDefault(type);

    /// <summary>What a folded phrase before a number makes of it; null where it is no such phrase.</summary>
    public Bound? BoundOf(string phrase) => bounds.TryGetValue(phrase, out var bound) ? bound : null;

    /// <summary>The sort of thing that a folded noun names, and which of the sort; null where none is known.</summary>
    public (string Sort, string Kind)? SortOf(string noun) => kinds.TryGetValue(noun, out var kind) ? kind : null;

    /// <summary>What two things of a sort in one place are at odds about.</summary>
    public ConflictKind ConflictOf(string sort) => sorts[sort];
}
