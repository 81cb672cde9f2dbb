using Hearsay.Facts.Times.Order;

namespace Hearsay.Facts.Times.Grammar;

/// <summary>A file of a grammar as it is written: see the head of the files for the notation.</summary>
internal sealed class GrammarSource
{
    /// <summary>Classes of words: class, then word, then the word's value.</summary>
    public Dictionary<string, Dictionary<string, string>> Classes { get; set; } = [];

    /// <summary>Parts that patterns are made of: name, then pattern, then value.</summary>
    public Dictionary<string, Dictionary<string, string>> Parts { get; set; } = [];

    /// <summary>The lemmas of auxiliaries that make a future.</summary>
    public List<string> FutureAuxiliaries { get; set; } = [];

    /// <summary>The lemmas of auxiliaries that leave open whether something comes to be: "may leave on Thursday".</summary>
    public List<string> OpenAuxiliaries { get; set; } = [];

    /// <summary>The lemmas of verbs that fix a time for their object: "planned a rally on Saturday".</summary>
    public List<string> Appointing { get; set; } = [];

    /// <summary>The lemmas of words whose complement is yet to come when they are said: "planned to leave on Thursday".</summary>
    public List<string> Prospective { get; set; } = [];

    /// <summary>Lemmas of conjunctions and prepositions, with how what they hang on lies to what follows them.</summary>
    public Dictionary<string, OrderKind> Links { get; set; } = [];

    /// <summary>Lemmas of adverbs, with how their sentence lies to the one before.</summary>
    public Dictionary<string, OrderKind> Sequels { get; set; } = [];

    /// <summary>Lemmas of prepositions of an occasion: "said at a conference on Monday".</summary>
    public List<string> Occasions { get; set; } = [];

    /// <summary>Lemmas of prepositions of what has been so from a time on.</summary>
    public List<string> Beginnings { get; set; } = [];

    /// <summary>Lemmas of words that say how often or how much from there on, besides ordinals and superlatives.</summary>
    public List<string> Reckoning { get; set; } = [];

    /// <summary>Lemmas of verbs of a phase: "finished drafting on Friday".</summary>
    public List<string> Phases { get; set; } = [];

    /// <summary>Lemmas of nouns of answering: "in retaliation for raids last week".</summary>
    public List<string> Answering { get; set; } = [];

    /// <summary>The rules, the earlier ones preferred.</summary>
    public List<RuleSource> Rules { get; set; } = [];
}
