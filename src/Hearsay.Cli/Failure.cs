namespace Hearsay.Cli;

/// <summary>Ends a command with a line that tells a person why. Carries no more than the line and the exit code.</summary>
internal sealed class Failure(string message, int exitCode = ExitCode.SomeFailed) : Exception(message)
{
    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; } = exitCode;
}
