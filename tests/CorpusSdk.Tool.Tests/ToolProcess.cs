using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CorpusSdk.Tool.Tests;

/// <summary>A run of the tool as its own process.</summary>
internal sealed record ToolProcess(int ExitCode, string Output, string Error)
{
    /// <summary>The program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");

    /// <summary>Where the runtime of these tests is, which the program's launcher may not find.</summary>
    public static string DotnetFolder { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Runs the tool in a folder.</summary>
    public static ToolProcess Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["DOTNET_ROOT"] = DotnetFolder;
        foreach (string name in (string[])["NO_COLOR", "FORCE_COLOR", "COLUMNS"])
            start.Environment.Remove(name);
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolProcess(process.ExitCode, output.ReplaceLineEndings("\n"), error.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CorpusSdk.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
