using System.Collections.Immutable;
using Hearsay.Facts.Arguments;
using Hearsay.Facts.Entities;
using Hearsay.Language;
using Hearsay.Language.Coreference;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Statements.Sources;

/// <summary>
/// Tells whose words a source's are: the one who is named beside a description, and none where coreference gives a pronoun or a description that may be another's. Who says it is better
/// left open than told wrongly.
/// </summary>
internal sealed class Speakers
{
    private const string Neuter = "Neut";
    private readonly Analysis analysis;
    private readonly DependencyTree tree;
    private readonly ImmutableArray<EntityMention> mentions;
    private readonly Dictionary<(int Entity, string Gender), int> genders = [];
    private readonly HashSet<int> persons = [];
    private readonly HashSet<int> named = [];
    private readonly HashSet<int> speaking = [];
    private readonly HashSet<int> places = [];
    private readonly ILookup<string, int> described;

    /// <summary>Counts by which pronouns the entities of <paramref name="mentions"/> go, and what they are called.</summary>
    public Speakers(DependencyTree tree, ImmutableArray<EntityMention> mentions)
    {
        (this.tree, analysis, this.mentions) = (tree, tree.Analysis, mentions);
        for (var index = 0; index < mentions.Length; index++)
        {
            var (mention, head) = (mentions[index], analysis[analysis.Mentions[index].Head]);
            if (mention.Kind == MentionKind.Name) named.Add(mention.Entity);
            if (mention.Type == EntityType.Person) persons.Add(mention.Entity);
            if (mention.Type is EntityType.Place or EntityType.Facility) places.Add(mention.Entity);
            if (mention.Type.IsActor() || mention.Type == EntityType.Work) speaking.Add(mention.Entity);
            if (mention.Kind == MentionKind.Pronoun && head.Feature("Gender") is { } gender)
                genders[(mention.Entity, gender)] = genders.GetValueOrDefault((mention.Entity, gender)) + 1;
        }
        var nominal = Enumerable.Range(0, mentions.Length).Where(index => mentions[index].Kind == MentionKind.Nominal).Select(index => (analysis.Mentions[index].Head, mentions[index].Entity));
        var said = analysis.Attributes.Where(attribute => attribute.Mention < mentions.Length).Select(attribute => (attribute.Head, mentions[attribute.Mention].Entity));
        described = nominal.Concat(said).Distinct().ToLookup(pair => tree.Lemma(pair.Head), pair => pair.Entity);
    }

    /// <summary>Whether a source may be the entity of its mention: names always, a pronoun where gender and kind agree, a description where it is no other's.</summary>
    public bool MayBe(Token head, int mention)
    {
        var entity = mentions[mention].Entity;
        if (mentions[mention].Kind == MentionKind.Nominal) return IsOnly(mention);
        if (mentions[mention].Kind != MentionKind.Pronoun) return true;
        if (head.Feature("Gender") is not { } gender) return head.Feature("Person") != "3" || !places.Contains(entity) || speaking.Contains(entity);
        if (gender == Neuter) return !persons.Contains(entity);
        var others = genders.Where(pair => pair.Key.Entity == entity && pair.Key.Gender != gender && pair.Key.Gender != Neuter).Sum(pair => pair.Value);
        return others < genders.GetValueOrDefault((entity, gender)) && (persons.Contains(entity) || !named.Contains(entity));
    }

    /// <summary>The mention that names the one whom a source describes: a name right after the noun ("parent company Acme"), a person's name after a comma
    /// that follows the noun, or another's name in its phrase ("a spokesman for Brown, John Hill").</summary>
    public int? Named(SourcePhrase source)
    {
        if (source.Head.Upos is not (Upos.NOUN or Upos.PROPN) || source.End <= source.Head.Index + 1) return null;
        for (var index = 0; index < mentions.Length; index++)
        {
            var mention = analysis.Mentions[index];
            if (mentions[index].Kind != MentionKind.Name || mention.Type is not (EntityType.Person or EntityType.Organization) || mention.Head <= source.Head.Index || mention.Head >= source.End) continue;
            var name = analysis.Names.FirstOrDefault(one => one.First <= mention.Head && mention.Head < one.End);
            if (name.End > 0 && name.First == source.Head.Index + 1 && name.End == source.End) return index;
            if (name.End == 0 || mention.Type != EntityType.Person || source.Head.Upos != Upos.NOUN || name.First <= source.Head.Index + 1 || analysis.Words[name.First - 1].Form != ",") continue;
            var before = name.First - 2;
            if (before == source.Head.Index || analysis.Names.Any(one => one.First <= before && before < one.End)) return index;
        }
        return null;
    }

    /// <summary>
    /// Whether a description is told of nobody else: with "the brother" the brother of whom the text spoke last is meant, with "the government" of two that are told apart by their words
    /// neither surely, and with "a man" or "his man" none of whom it spoke in other words.
    /// </summary>
    private bool IsOnly(int index)
    {
        var (mention, entity) = (analysis.Mentions[index], mentions[index].Entity);
        var bare = mention.Head == mention.First + 1 && mention.End == mention.Head + 1 && analysis[mention.First].Feature("Definite") == "Def";
        if (!bare) return (analysis[mention.First].Feature("Definite") != "Ind" && tree.Child(mention.Head, "nmod:poss") < 0) || !IsOther(index);
        var rivals = described[tree.Lemma(mention.Head)].Where(other => other != entity).ToHashSet();
        if (rivals.Count == 0) return true;
        return named.Contains(entity) ? Last(index, entity) > rivals.Max(other => Last(index, other)) : !IsOther(index) || Last(index, entity) > rivals.Max(other => Last(index, other));
    }

    /// <summary>Whether the entity was spoken of before by the same noun with other words about it.</summary>
    private bool IsOther(int index)
    {
        var (mention, entity) = (analysis.Mentions[index], mentions[index].Entity);
        var own = WordsOf(mention);
        return Enumerable.Range(0, index).Any(earlier => mentions[earlier].Entity == entity && mentions[earlier].Kind == MentionKind.Nominal
            && tree.Lemma(analysis.Mentions[earlier].Head) == tree.Lemma(mention.Head) && !own.IsSupersetOf(WordsOf(analysis.Mentions[earlier])));
    }

    private HashSet<string> WordsOf(Mention mention) =>
        [.. Enumerable.Range(mention.First, mention.Count).Where(word => analysis.Words[word].Upos is not (Upos.DET or Upos.PUNCT or Upos.PRON)).Select(tree.Lemma)];

    /// <summary>Where an entity was last spoken of before a mention; -1 for nowhere.</summary>
    private int Last(int index, int entity)
    {
        var last = -1;
        for (var earlier = 0; earlier < mentions.Length; earlier++)
        {
            if (mentions[earlier].Entity == entity && analysis.Mentions[earlier].First < analysis.Mentions[index].First) last = Math.Max(last, analysis.Mentions[earlier].First);
        }
        return last;
    }
}
