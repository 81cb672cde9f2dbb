using Hearsay.Facts.Statements;
using Hearsay.Language.Coreference;

namespace Hearsay.Cases.Tests.Origins;

public sealed class IndependentOriginsTests
{
    private const string Held = "the divers had been paid by the harbour board for their silence";

    private static Telling By(string source, string speaker, EntityType type, bool named, string content = Held, QuotationMode mode = QuotationMode.Indirect, string? described = null)
    {
        var words = described is null ? speaker : $"{speaker}, the {described},";
        var telling = new Telling(source, $"{words} said that {content}.") { Outlet = source };
        telling = named ? telling.Who(type, speaker) : telling.Unnamed(type, speaker);
        if (described is not null) telling = telling.Described(speaker, described);
        return telling.Says(speaker, content, mode: mode);
    }

    private static int Origins(params Telling[] tellings) => CaseBuilder.Build([.. tellings.Select(telling => telling.Read())]).Claims.Max(claim => claim.Origins.Length);

    [Theory]
    [InlineData("Jon Falk", 2)]
    [InlineData("Brandt", 1)]
    public void Two_full_names_are_two_and_a_surname_may_be_short_for_either(string other, int origins) =>
        Assert.Equal(origins, Origins(By("a.txt", "Ilse Brandt", EntityType.Person, true), By("b.txt", other, EntityType.Person, true, "the divers had all been paid for their silence by the harbour board")));

    [Theory]
    [InlineData("He")]
    [InlineData("Officials")]
    [InlineData("A customs spokesman")]
    public void Whom_no_word_tells_from_a_named_one_is_no_second(string other) =>
        Assert.Equal(1, Origins(By("a.txt", "Ilse Brandt", EntityType.Person, true, described: "customs chief"),
            By("b.txt", other, EntityType.Person, false, "the divers had all been paid for their silence by the harbour board")));

    [Fact]
    public void Whom_other_words_name_is_a_second() =>
        Assert.Equal(2, Origins(By("a.txt", "Ilse Brandt", EntityType.Person, true, described: "customs chief"),
            By("b.txt", "A fisherman", EntityType.Person, false, "the divers had all been paid for their silence by the harbour board")));

    [Fact]
    public void One_quotation_in_two_mouths_is_one() =>
        Assert.Equal(1, Origins(By("a.txt", "Ilse Brandt", EntityType.Person, true, mode: QuotationMode.Direct), By("b.txt", "Jon Falk", EntityType.Person, true, mode: QuotationMode.Direct)));

    [Theory]
    [InlineData("The old lighthouse keeper had rowed across the bay twice that week to warn them", 1)]
    [InlineData("The old lighthouse keeper had gone over to warn them", 2)]
    public void Who_wrote_from_one_text_are_one(string other, int origins)
    {
        var first = Author("a.txt", "the divers stole the bell from the harbour board", "The old lighthouse keeper had rowed across the bay twice that week to warn them");
        Assert.Equal(origins, Origins(first, Author("b.txt", "The bell of the harbour board was what the divers stole", other)));
    }

    [Fact]
    public void Whose_whole_name_the_phrase_holds_is_meant_whatever_it_was_tied_to() =>
        Assert.Equal(1, Origins(By("a.txt", "Ilse Brandt", EntityType.Person, true), By("b.txt", "Ellery district coroner Ilse Brandt", EntityType.Organization, true, "the divers had all been paid for their silence by the harbour board")));

    [Fact]
    public void One_sentence_in_two_mouths_is_one_whether_quoted_or_told() =>
        Assert.Equal(1, Origins(By("a.txt", "Ilse Brandt", EntityType.Person, true), By("b.txt", "Jon Falk", EntityType.Person, true, Held + " that year")));

    [Theory]
    [InlineData(EntityType.Organization, true, 1)]
    [InlineData(EntityType.Person, false, 1)]
    [InlineData(EntityType.Person, true, 2)]
    public void What_an_institution_makes_known_an_author_has_from_it(EntityType type, bool named, int origins) =>
        Assert.Equal(origins, Origins(By("a.txt", "The Ellery Board", type, named, "the divers stole the bell from the harbour chapel"), Author("b.txt", "The bell of the harbour chapel was what the divers stole", "It was raining")));

    [Fact]
    public void What_a_document_tells_is_of_whoever_wrote_it() =>
        Assert.Equal(1, Origins(By("a.txt", "Ilse Brandt", EntityType.Person, true), By("b.txt", "A lawsuit", EntityType.Work, false, "the divers had all been paid for their silence by the harbour board")));

    [Fact]
    public void An_arrest_is_known_from_who_made_it() =>
        Assert.Equal(1, Origins(Author("a.txt", "the divers were arrested for the theft of the harbour bell", "It was raining", "arrest", "arrested"), Author("b.txt", "In the harbour two divers were arrested for theft of the bell", "The sea was calm", "arrest", "arrested")));

    [Fact]
    public void Who_is_counted_as_one_because_he_may_be_is_told()
    {
        var claim = CaseBuilder.Build([By("a.txt", "Ilse Brandt", EntityType.Person, true, described: "customs chief").Read(),
            By("b.txt", "Officials", EntityType.Person, false, "the divers had all been paid for their silence by the harbour board").Read()]).Claims.MaxBy(claim => claim.Positions.Length)!;
        Assert.Equal(["Officials"], Assert.Single(claim.Origins).MayBe);
    }

    [Theory]
    [InlineData("The police", EntityType.Organization, 1)]
    [InlineData("A fisherman", EntityType.Person, 2)]
    public void Two_authors_who_quote_one_authority_beside_what_they_tell_may_have_it_from_there(string quoted, EntityType type, int origins)
    {
        const string Clause = "the divers stole the bell from the harbour board";
        const string Other = "The bell of the harbour board was what the divers stole";
        var (first, second) = ($"{quoted} said that nobody had come home.", $"{quoted} said that it rains.");
        Assert.Equal(origins, Origins(
            Author("a.txt", Clause, first[..^1]).Unnamed(type, quoted).Says(quoted, "that nobody had come home"),
            Author("b.txt", Other, second[..^1]).Unnamed(type, quoted).Says(quoted, "that it rains")));
    }

    [Fact]
    public void What_an_agency_is_quoted_for_another_paper_may_print_as_its_own() =>
        Assert.Equal(1, Origins(Author("a.txt", "the divers stole the bell from the harbour board", "It rains"),
            new Telling("b.txt", "Reuters said that the bell of the harbour board was what the divers stole.") { Outlet = "b.txt" }.Who(EntityType.Organization, "Reuters").Unnamed(EntityType.Person, "the divers")
                .Says("Reuters", "that the bell of the harbour board was what the divers stole")
                .Happens("theft", "stole", "the bell of the harbour board was what the divers stole", parts: [("thief", Facts.Events.ParticipantSide.Source, "the divers")], statement: 0)));

    [Theory]
    [InlineData("the divers had all been paid 40 pounds for their silence by the harbour board", 2)]
    [InlineData("the divers had all been paid for their silence by the harbour board", 1)]
    public void Who_gives_no_figure_bears_out_none(string other, int origins) => Assert.Equal(origins, Origins(
        By("a.txt", "Ilse Brandt", EntityType.Person, true, "the divers had been paid 40 pounds by the harbour board for their silence"), By("b.txt", "A fisherman", EntityType.Person, false, other)));

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public void Who_was_told_passes_on_what_he_is_quoted_for(bool addressed, int origins)
    {
        var told = new Telling("a.txt", $"A fisherman told the Coast Post that {Held}.") { Outlet = "a.txt" }.Unnamed(EntityType.Person, "A fisherman").Who(EntityType.Organization, "Coast Post").Says("A fisherman", Held).Read();
        if (addressed) told = told with { Statements = [told.Statements[0] with { Addressee = Enumerable.Range(0, told.Mentions.Length).First(mention => told.Mentions[mention].Kind == MentionKind.Name) }] };
        var passed = By("b.txt", "Coast Post", EntityType.Organization, true, "the divers had all been paid for their silence by the harbour board").Read();
        Assert.Equal(origins, CaseBuilder.Build([told, passed]).Claims.Max(claim => claim.Origins.Length));
    }

    private static Telling Author(string source, string clause, string more, string type = "theft", string trigger = "stole") => new Telling(source, $"It is known that {clause}.\n{more}.", "2021-06-03") { Outlet = source }
        .Unnamed(EntityType.Person, clause.Contains("the divers", StringComparison.Ordinal) ? "the divers" : "two divers")
        .Happens(type, trigger, clause, parts: [("thief", Facts.Events.ParticipantSide.Source, clause.Contains("the divers", StringComparison.Ordinal) ? "the divers" : "two divers")]);
}
