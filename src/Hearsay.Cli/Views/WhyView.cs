using System.Collections.Immutable;
using Hearsay.Cases.Evidence;
using Hearsay.Cli.Views.Layout;
using Hearsay.Exchange.Documents;
using Hearsay.Exchange.Readings;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Views;

/// <summary>What speaks for and against two being one.</summary>
internal static class WhyView
{
    private const int MostPassages = 4;

    /// <summary>Whom the case has, and the reasons on both sides.</summary>
    public static IRenderable Of(Identification identification, CaseIndex index) => new Rows(Parts(identification, index));

    /// <summary>Which events the case has, and the signs on both sides with their weights.</summary>
    public static IRenderable Of(EventIdentification identification, CaseIndex index) => new Rows(Parts(identification, index));

    private static IEnumerable<IRenderable> Parts(EventIdentification identification, CaseIndex index)
    {
        var (one, other) = (identification.First, identification.Second);
        yield return Sheet.Line(identification.AreOne ? $"One in the case, of {one.Members.Length} tellings: {EventLabel.Of(index, one)}"
            : $"Two in the case: {EventLabel.Of(index, one)}; {EventLabel.Of(index, other)}");
        foreach (var part in Reasons(identification.For, identification.Against, index)) yield return part;
    }

    private static IEnumerable<IRenderable> Parts(Identification identification, CaseIndex index)
    {
        var (one, other) = (identification.First, identification.Second);
        yield return Sheet.Line(identification.AreOne ? $"One in the case: {Named(one.Name, WordOf.Entity(one.Type))}"
            : $"Two in the case: {Named(one.Name, WordOf.Entity(one.Type))}; {Named(other.Name, WordOf.Entity(other.Type))}");
        foreach (var part in Reasons(identification.For, identification.Against, index)) yield return part;
    }

    private static IEnumerable<IRenderable> Reasons(ImmutableArray<Reason> speaking, ImmutableArray<Reason> against, CaseIndex index)
    {
        foreach (var (heading, reasons) in new[] { ("For one", speaking), ("Against", against) })
        {
            yield return Sheet.Heading(heading);
            if (reasons.IsEmpty) yield return Sheet.Line("Nothing.");
            foreach (var reason in reasons)
            {
                yield return Sheet.Line(OneLine.Of(reason.Words));
                foreach (var passage in reason.Passages.Take(MostPassages)) yield return Indented(Sheet.Quoted(index, passage));
                if (reason.Passages.Length > MostPassages) yield return Indented(Sheet.Quiet($"and {reason.Passages.Length - MostPassages} more passages"));
            }
        }
    }

    private static string Named(string name, string sort) => $"{OneLine.Of(name)} ({sort})";

    private static Padder Indented(IRenderable part) => new(part, new Padding(3, 0, 0, 0));
}
