using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Scoring.MainEvents;

/// <summary>An article of Giveme5W1H with what its annotators answered.</summary>
/// <param name="Name">The file's name without its extension.</param>
/// <param name="Document">The article as a page gives it: title, text, day of publication.</param>
/// <param name="Answers">The annotators' answers by question (<c>who</c>, <c>what</c>, <c>when</c>, <c>where</c>); a question that has none is missing.</param>
internal sealed record AnnotatedArticle(string Name, Document Document, ImmutableDictionary<string, ImmutableArray<AnnotatedAnswer>> Answers)
{
    /// <summary>The questions, in the order in which they are shown.</summary>
    public static ImmutableArray<string> Questions { get; } = ["who", "what", "when", "where"];

    /// <summary>Reads the articles of a folder, in order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="JsonException">A file is no JSON.</exception>
    public static IEnumerable<AnnotatedArticle> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*.json").OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(Read);

    private static AnnotatedArticle Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = json.RootElement;
        var (title, text) = (Words(root, "title") ?? "", Words(root, "text") ?? "");
        var published = DateTime.TryParse(Words(root, "date_publish"), CultureInfo.InvariantCulture, out var time) ? DateInterval.Day(DateOnly.FromDateTime(time)) : (DateInterval?)null;
        var name = Path.GetFileNameWithoutExtension(file);
        var document = new Document
        {
            Id = name,
            Source = file,
            Title = title,
            Text = new SourceText(title + "\n\n" + text),
            Language = "en",
            Published = published is { } day ? new Publication(day, PublicationBasis.Stated) : Publication.Unknown,
            Blocks = [.. Blocks(title.Length, text.Length)],
        };
        var answers = Questions.Select(question => (question, Answers: Answered(root.GetProperty("fiveWoneH"), question))).Where(pair => !pair.Answers.IsEmpty)
            .ToImmutableDictionary(pair => pair.question, pair => pair.Answers);
        return new AnnotatedArticle(name, document, answers);
    }

    private static IEnumerable<Block> Blocks(int title, int text)
    {
        if (title > 0) yield return new Block(BlockKind.Title, new TextSpan(0, title));
        if (text > 0) yield return new Block(BlockKind.Paragraph, new TextSpan(title + 2, text));
    }

    private static ImmutableArray<AnnotatedAnswer> Answered(JsonElement questions, string question) =>
        questions.TryGetProperty(question, out var asked)
            ? [.. asked.GetProperty("annotated").EnumerateArray().Select(Answer).Where(answer => answer.Text.Length > 0 || answer.Day is not null)]
            : [];

    // Some texts have characters escaped twice.
    private static AnnotatedAnswer Answer(JsonElement answer) => new(
        System.Text.RegularExpressions.Regex.Unescape(Words(answer, "text")?.Trim() ?? ""),
        DateOnly.TryParseExact(Words(answer, "parsed"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    private static string? Words(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
