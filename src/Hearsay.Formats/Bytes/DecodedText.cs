namespace Hearsay.Formats.Bytes;

/// <summary>The characters of a file.</summary>
/// <param name="Text">All of them but a byte-order mark.</param>
/// <param name="Encoding">The name of the encoding that they were read in.</param>
/// <param name="Replaced">How many byte sequences meant nothing in it and stand as U+FFFD.</param>
internal sealed record DecodedText(string Text, string Encoding, int Replaced);
