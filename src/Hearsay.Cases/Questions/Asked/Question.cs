using System.Collections.Immutable;

namespace Hearsay.Cases.Questions.Asked;

/// <summary>A question as it was understood.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Words">Its words, folded, without the opening.</param>
/// <param name="Stems">The stems of its words that carry content, names among them; opposites under the word that they deny.</param>
/// <param name="Entities">The indices of the entities of the case that it names, in order.</param>
/// <param name="Plain">The stems that belong to no entity.</param>
/// <param name="Saying">Whether it asks for what was said.</param>
/// <param name="SubjectFirst">Whether the first entity stands before the first verb of saying or of doing.</param>
/// <param name="Quoted">The stems that stand after a verb of saying.</param>
internal sealed record Question(
    QuestionKind Kind,
    ImmutableArray<string> Words,
    ImmutableArray<string> Stems,
    ImmutableArray<int> Entities,
    ImmutableArray<string> Plain,
    bool Saying,
    bool SubjectFirst,
    ImmutableArray<string> Quoted);
