using System.Diagnostics;

namespace CorpusSdk.WebReader.Tests.Support;

/// <summary>The reader as it is published below a path: trimmed, with the repository's texts and those of this project. Not compressed, which takes longer than all the rest.</summary>
internal static class PublishedReader
{
    /// <summary>Where the reader is on its host.</summary>
    public const string BasePath = "/repo/";

    private const string Marker = "CorpusSdk.sln";

    // The dependencies were built with the tests, and are taken as they are: other test programs run at the same time.
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    // Classes of tests run at the same time, and two publications would write the same files.
    private static readonly SemaphoreSlim Turn = new(1);
    private static string? s_folder;

    /// <summary>Publishes the reader below the tests' own folder, or brings what is there up to date, once for all tests; gives the folder of the site.</summary>
    public static async Task<string> CreateAsync(CancellationToken cancellation)
    {
        await Turn.WaitAsync(cancellation);
        try
        {
            return s_folder ??= await PublishAsync(cancellation);
        }
        finally
        {
            Turn.Release();
        }
    }

    internal static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, Marker)))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }

    private static async Task<string> PublishAsync(CancellationToken cancellation)
    {
        string root = FindRoot();
        string target = Path.Combine(AppContext.BaseDirectory, "reader");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "publish",
                "src/CorpusSdk.WebReader",
                "--no-restore",
                "-nodeReuse:false",
                $"-p:Configuration={Configuration}",
                "-p:BuildProjectReferences=false",
                "-p:CompressionEnabled=false",
                $"-p:CorpusBasePath={BasePath}",
                $"-p:MoreCorpus={Path.Combine(root, "tests", "CorpusSdk.WebReader.Tests", "corpus")}/**/*.md",
                "--output",
                target,
            },
        };
        using Process publish = Process.Start(start)!;
        Task<string> error = publish.StandardError.ReadToEndAsync(cancellation);
        string output = await publish.StandardOutput.ReadToEndAsync(cancellation);
        await publish.WaitForExitAsync(cancellation);
        Assert.True(publish.ExitCode == 0, $"dotnet publish failed:\n{output}\n{await error}");
        return Path.Combine(target, "wwwroot");
    }
}
