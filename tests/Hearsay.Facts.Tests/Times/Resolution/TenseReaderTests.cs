using Hearsay.Facts.Times;
using Hearsay.Facts.Times.Resolution;
using Hearsay.Text;

namespace Hearsay.Facts.Tests.Times.Resolution;

public sealed class TenseReaderTests
{
    private const string Past = "Mood=Ind|Tense=Past|VerbForm=Fin";
    private static readonly TimeReader Reader = TimeReader.Load(Path.Combine(AppContext.BaseDirectory, "ontology", "en", "times"));

    [Fact]
    public void What_was_planned_lies_ahead() => Is(
        Tense.Future,
        $"They they PRON 2 nsubj\nplanned plan VERB 0 root / VBD {Past}\na a DET 4 det\nrally rally NOUN 2 obj\nSaturday Saturday PROPN 2 obl:unmarked");

    [Fact]
    public void What_was_dropped_though_planned_lay_ahead() => Is(
        Tense.Future,
        $"They they PRON 2 nsubj\ndropped drop VERB 0 root / VBD {Past}\na a DET 5 det\nplanned plan VERB 5 amod / VBN Tense=Past|VerbForm=Part\nrally rally NOUN 2 obj\nSaturday Saturday PROPN 2 obl:unmarked");

    [Fact]
    public void What_was_held_lies_behind() => Is(
        Tense.Past,
        $"They they PRON 2 nsubj\nheld hold VERB 0 root / VBD {Past}\na a DET 4 det\nrally rally NOUN 2 obj\nSaturday Saturday PROPN 2 obl:unmarked");

    [Fact]
    public void What_may_come_lies_ahead() => Is(
        Tense.Future,
        "They they PRON 3 nsubj\nmay may AUX 3 aux / MD VerbForm=Fin\nleave leave VERB 0 root / VB VerbForm=Inf\nSaturday Saturday PROPN 3 obl:unmarked");

    [Fact]
    public void What_may_have_come_lies_behind() => Is(
        Tense.Past,
        "They they PRON 4 nsubj\nmay may AUX 4 aux / MD VerbForm=Fin\nhave have AUX 4 aux / VB VerbForm=Inf\nleft leave VERB 0 root / VBN Tense=Past|VerbForm=Part\nSaturday Saturday PROPN 4 obl:unmarked");

    [Fact]
    public void The_day_of_a_thing_has_no_tense_even_where_the_mark_is_part_of_the_word() => Is(
        Tense.Unknown,
        "They they PRON 3 nsubj\nwill will AUX 3 aux / MD VerbForm=Fin\nfight fight VERB 0 root / VB VerbForm=Inf\nSaturday's saturday NOUN 3 obl");

    private static void Is(Tense expected, string lines)
    {
        var analysis = Trees.Of(lines);
        var start = analysis.Document.Text.ToString().IndexOf("Saturday", StringComparison.Ordinal);
        Assert.Equal(expected, new TenseReader(analysis, Reader.Grammar).At(new TextSpan(start, "Saturday".Length)).Tense);
    }
}
