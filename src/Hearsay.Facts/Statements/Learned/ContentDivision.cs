using Hearsay.Facts.Statements.Cues;

namespace Hearsay.Facts.Statements.Learned;

/// <summary>Gives words that two statements side by side both claim to the one whose cue is nearer; a statement within another shares them by right.</summary>
internal static class ContentDivision
{
    // Statements that are further apart in order of their cues do not meet.
    private const int Reach = 6;

    /// <summary>Divides the contents of <paramref name="drafts"/>, which stand in order of their cues.</summary>
    public static void Divide(List<StatementDraft> drafts)
    {
        for (var left = 0; left < drafts.Count; left++)
        {
            for (var right = left + 1; right < Math.Min(drafts.Count, left + Reach); right++) Divide(drafts[left], drafts[right]);
        }
        drafts.RemoveAll(draft => draft.Content.Count == 0);
    }

    private static void Divide(StatementDraft left, StatementDraft right)
    {
        if (left.Cue is not { } one || right.Cue is not { } other || !left.Content.Overlaps(right.Content)) return;
        if (left.Content.Contains(other.Head.Index) || right.Content.Contains(one.Head.Index) || AreCoordinated(one, other)) return;
        foreach (var (first, end) in Runs([.. left.Content.Where(right.Content.Contains)]))
        {
            var loser = Distance(one, first, end) <= Distance(other, first, end) ? right : left;
            loser.Content.RemoveWhere(word => word >= first && word < end);
        }
    }

    private static bool AreCoordinated(CueMatch one, CueMatch other) =>
        (other.Head.Is("conj") && other.Head.Head == one.Head) || (one.Head.Is("conj") && one.Head.Head == other.Head);

    private static int Distance(CueMatch cue, int first, int end) => cue.Head.Index < first ? first - cue.Head.Index : cue.Head.Index - end + 1;

    private static IEnumerable<(int First, int End)> Runs(List<int> words)
    {
        for (var index = 0; index < words.Count;)
        {
            var end = index + 1;
            while (end < words.Count && words[end] == words[end - 1] + 1) end++;
            yield return (words[index], words[end - 1] + 1);
            index = end;
        }
    }
}
