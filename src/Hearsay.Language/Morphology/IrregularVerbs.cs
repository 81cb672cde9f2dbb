using System.Collections.Frozen;
using Hearsay.Language.Names;

namespace Hearsay.Language.Morphology;

/// <summary>
/// The past forms of a language's irregular verbs: a closed class, of which a treebank has what happens to stand in it. Of a form that is there the lemma is
/// one of those listed, whatever the learned rules make of it.
/// </summary>
internal sealed class IrregularVerbs
{
    private readonly FrozenDictionary<string, string[]> lemmas;

    private IrregularVerbs(FrozenDictionary<string, string[]> lemmas) => this.lemmas = lemmas;

    /// <summary>Loads the verbs from a folder of models.</summary>
    /// <exception cref="Models.ModelFormatException">The lexicon cannot be read or is malformed.</exception>
    internal static IrregularVerbs Load(string modelsFolder) =>
        new(LexiconFile.Read(Path.Combine(modelsFolder, "lexicon", "irregular-verbs.tsv")).ToFrozenDictionary(entry => entry.Key, entry => entry.Values, StringComparer.OrdinalIgnoreCase));

    /// <summary>The lemma of a verb's form: what was <paramref name="learned"/>, where the form can be of that verb.</summary>
    internal string Lemma(string form, string learned) =>
        lemmas.TryGetValue(form, out var known) && Array.IndexOf(known, learned) < 0 ? known[0] : learned;
}
