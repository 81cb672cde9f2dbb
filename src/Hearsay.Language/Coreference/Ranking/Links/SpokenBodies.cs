using Hearsay.Language.Coreference.Mentions;

namespace Hearsay.Language.Coreference.Ranking.Links;

/// <summary>
/// For whom somebody speaks who says "we" in a quotation: a body that is quoted for itself, and the one body whose a person is that is quoted, by a title or a description ("Northwind spokesman
/// Lee", "Lee, the head of Northwind"). Somebody of two bodies speaks for neither.
/// </summary>
internal sealed class SpokenBodies
{
    private readonly CoreferenceDocument document;
    private readonly int[] names;
    private readonly ILookup<int, int> named;
    private readonly ILookup<int, PhraseAttribute> attributes;

    private SpokenBodies(CoreferenceDocument document)
    {
        this.document = document;
        names = [.. Enumerable.Range(0, document.Mentions.Count)];
        foreach (var (later, earlier) in document.Links.OrderBy(link => link.Key)) names[later] = names[earlier];
        named = Enumerable.Range(0, names.Length).ToLookup(mention => names[mention]);
        attributes = document.Attributes.ToLookup(attribute => attribute.Mention);
    }

    /// <summary>For the mentions of who says "we" the mention of the body that is meant.</summary>
    internal static Dictionary<int, int> Read(CoreferenceDocument document, LinkFeatures features)
    {
        var (links, bodies) = (new Dictionary<int, int>(), (SpokenBodies?)null);
        for (var index = 0; index < document.Mentions.Count; index++)
        {
            if (document.Mentions[index] is not { Pronoun: PronounClass.FirstPlural, Quotation: >= 0 } || features.Speaker(index) is not (>= 0 and var speaker)) continue;
            bodies ??= new(document);
            if (bodies.Of(speaker) is >= 0 and var body) links[index] = body;
        }
        return links;
    }

    private int Of(int speaker) => document.Mentions[speaker] switch
    {
        { Kind: MentionKind.Pronoun } => -1,
        { Type: EntityType.Organization, IsPlural: false } => speaker,
        { Type: EntityType.Person } => Employer(speaker),
        _ => -1,
    };

    private int Employer(int speaker)
    {
        var (found, name) = (-1, (string?)null);
        foreach (var mention in named[names[speaker]])
        {
            var draft = document.Mentions[mention];
            var phrases = attributes[mention].Select(attribute => (attribute.First, End: attribute.First + attribute.Count)).Prepend((draft.First, draft.End));
            foreach (var body in phrases.SelectMany(phrase => Bodies(mention, phrase.Item1, phrase.Item2)))
            {
                if (name is not null && document.Names[body]!.Text != name) return -1;
                (found, name) = (body, document.Names[body]!.Text);
            }
        }
        return found;
    }

    private IEnumerable<int> Bodies(int self, int first, int end)
    {
        for (var mention = 0; mention < names.Length; mention++)
        {
            var draft = document.Mentions[mention];
            if (mention != self && draft is { Kind: MentionKind.Name, Type: EntityType.Organization } && document.Names[mention] is not null && draft.First >= first && draft.End <= end) yield return mention;
        }
    }
}
