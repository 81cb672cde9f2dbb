using Hearsay.Cases.Events;
using Hearsay.Cases.Identity.Nouns;
using Hearsay.Cases.Lexicons.Disputes;
using Hearsay.Cases.Lexicons.Naming;
using Hearsay.Language.Transcription;

namespace Hearsay.Cases.Lexicons;

/// <summary>All that resolution across documents knows of words and the world, read from the ontology's files.</summary>
internal sealed class CaseLexicon
{
    private static readonly Lazy<CaseLexicon> ShippedLexicon = new(() => Load(Path.Combine(AppContext.BaseDirectory, "ontology"), Path.Combine(AppContext.BaseDirectory, "models")));
    private readonly Lazy<TranscriptionModel> transcription;

    private CaseLexicon(string folder, string models)
    {
        transcription = new Lazy<TranscriptionModel>(() => TranscriptionModel.Load(models));
        var language = Path.Combine(folder, "en");
        Spelling = new Spelling(YamlFile.Load(folder, "transliteration.yaml"));
        Wordforms = new Wordforms(YamlFile.Load(language, "wordforms.yaml"));
        News = NewsWords.Load(Path.Combine(language, "news-words.tsv"));
        States = new States(YamlFile.Load(language, "states.yaml"), Spelling);
        Ranks = new Ranks(YamlFile.Load(language, "ranks.yaml"));
        Organizations = new OrganizationNames(YamlFile.Load(language, "organizations.yaml"), Spelling);
        Nicknames = Nicknames.Load(Path.Combine(language, "nicknames.csv"));
        Agencies = new Agencies(YamlFile.Load(folder, "agencies.yaml"));
        Families = new EventFamilies(YamlFile.Load(folder, "event-families.yaml"));
        EventWeights = new SignWeights<EventSign>(YamlFile.Load(folder, "event-likeness.yaml"));
        LikeWords = new LikeWords(YamlFile.Load(language, "like-words.yaml"), Wordforms);
        NounWeights = new SignWeights<NounSign>(YamlFile.Load(folder, "noun-likeness.yaml"));
        Stances = new Stances(YamlFile.Load(folder, "stances.yaml"));
        Conflicts = new ConflictRules(YamlFile.Load(folder, "conflicts.yaml"), YamlFile.Load(language, "things.yaml"), Wordforms);
        Deeds = new DeedWords(YamlFile.Load(language, "deeds.yaml"), Wordforms);
        Figures = new FigureWords(YamlFile.Load(language, "quantities.yaml"), YamlFile.Load(language, "figures.yaml"), Wordforms);
        Questions = new QuestionWords(YamlFile.Load(language, "questions.yaml"), Wordforms);
    }

    /// <summary>The files that lie beside the program; read once.</summary>
    public static CaseLexicon Shipped => ShippedLexicon.Value;

    public Spelling Spelling { get; }

    /// <summary>Which words of two scripts write one name; read when first asked for.</summary>
    public TranscriptionModel Transcription => transcription.Value;

    public Wordforms Wordforms { get; }

    public NewsWords News { get; }

    public States States { get; }

    public Ranks Ranks { get; }

    public OrganizationNames Organizations { get; }

    public Nicknames Nicknames { get; }

    public Agencies Agencies { get; }

    public EventFamilies Families { get; }

    public SignWeights<EventSign> EventWeights { get; }

    public LikeWords LikeWords { get; }

    public SignWeights<NounSign> NounWeights { get; }

    public Stances Stances { get; }

    public ConflictRules Conflicts { get; }

    public DeedWords Deeds { get; }

    public FigureWords Figures { get; }

    public QuestionWords Questions { get; }

    /// <summary>Reads the files of an ontology folder, and what is trained from a folder of models.</summary>
    public static CaseLexicon Load(string ontology, string models) => new(ontology, models);
}
