namespace CorpusSdk.Reader;

/// <summary>What the program's exit codes mean, for scripts. The help of the command line lists them, too.</summary>
internal static class ExitCode
{
    /// <summary>Done, and there was something to show.</summary>
    public const int Success = 0;

    /// <summary>Nothing was found, or too much: no such archive or article, no hit, a slug that several articles share.</summary>
    public const int NotFound = 1;

    /// <summary>The arguments make no sense.</summary>
    public const int Usage = 2;

    /// <summary>An archive in the program is damaged.</summary>
    public const int Damaged = 3;
}
