namespace Hearsay.Cli;

/// <summary>What the program's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs could not be read, or something outside the program (a disk, a damaged file) stopped it.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line cannot be obeyed as it stands.</summary>
    public const int WrongUse = 2;
}
