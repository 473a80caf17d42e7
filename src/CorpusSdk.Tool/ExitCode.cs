namespace CorpusSdk.Tool;

/// <summary>What the program's exit codes mean, for scripts. The help of the command line lists them, too.</summary>
internal static class ExitCode
{
    /// <summary>Done, and there was something to show or nothing to complain about.</summary>
    public const int Success = 0;

    /// <summary>The answer is no: no such archive, article or hit; texts with errors; sources that differ; a name that is taken.</summary>
    public const int No = 1;

    /// <summary>The arguments make no sense, or name a source that cannot be opened.</summary>
    public const int Usage = 2;

    /// <summary>An archive is damaged.</summary>
    public const int Damaged = 3;
}
