namespace Hearsay.Scoring.Affairs;

/// <summary>Words of a page that the program's text of it has not: the check fails.</summary>
internal sealed class LackingException(string message) : Exception(message);
