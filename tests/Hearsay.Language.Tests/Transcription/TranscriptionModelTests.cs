using Hearsay.Language.Transcription;

namespace Hearsay.Language.Tests.Transcription;

public sealed class TranscriptionModelTests
{
    private static readonly TranscriptionModel Model = TranscriptionModel.Load(TrainedModels.Folder);

    private static ScriptPair[] Pairs(string latin, string cyrillic) => [.. Model.Pairs(latin.Split(' '), cyrillic.Split(' '))];

    [Fact]
    public void Each_language_is_written_as_its_names_are() =>
        Assert.Equal([new("George", "Джордж"), new("Georges", "Жорж"), new("Jorge", "Хорхе"), new("Jürgen", "Юрген"), new("Hiroshi", "Хироси")],
            Pairs("George Georges Jorge Jürgen Hiroshi", "Юрген Хорхе Джордж Хироси Жорж").OrderBy(pair => pair.Latin, Comparer<string>.Create((one, other) => Place(one) - Place(other))));

    [Fact]
    public void The_nearer_of_two_names_is_taken()
    {
        Assert.Single(Pairs("Alexandra", "Александр"));
        Assert.Equal([new("Alexander", "Александр")], Pairs("Alexandra Alexander", "Александр Александра").Where(pair => pair.Cyrillic == "Александр"));
    }

    [Fact]
    public void Several_spellings_may_be_one_name() => Assert.Equal(2, Pairs("Shevchenko Schewtschenko", "Шевченко").Length);

    [Fact]
    public void Words_of_two_names_are_no_pair() => Assert.Empty(Pairs("Petrov Brandt Kowalski", "Иванова Сидоренко"));

    [Fact]
    public void Letters_without_names_are_read_without_their_accents() => Assert.Single(Pairs("Vuč̱ić", "Вучич"));

    [Fact]
    public void What_cannot_be_read_is_no_pair() => Assert.Empty(Model.Pairs(["", "北京", "#"], ["Пекин", "Ћ"]));

    [Fact]
    public void What_was_saved_is_read()
    {
        var folder = Directory.CreateTempSubdirectory();
        Model.Save(folder.FullName);
        Assert.Equal(File.ReadAllBytes(Path.Combine(TrainedModels.Folder, "transcription.model")), File.ReadAllBytes(Path.Combine(folder.FullName, "transcription.model")));
        folder.Delete(recursive: true);
    }

    private static int Place(string name) => Array.IndexOf(["George", "Georges", "Jorge", "Jürgen", "Hiroshi"], name);
}
