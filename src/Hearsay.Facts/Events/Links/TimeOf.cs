using Hearsay.Facts.Times;
using Hearsay.Language.Syntax;

namespace Hearsay.Facts.Events.Links;

/// <summary>Says of a word when what it tells happened, or null.</summary>
internal delegate TimeLink? TimeOf(Token word);
