using System.Diagnostics;

namespace CorpusSdk.Benchmarks;

/// <summary>
/// What the package costs a clean build of a small program: a consumer with one archive against the same program without the
/// package, built in turn, so that a machine that slows down slows down both.
/// </summary>
internal static class CleanBuild
{
    private const int Pairs = 9;

    public static int Run()
    {
        string repository = FindRepository();
        string folder = Directory.CreateTempSubdirectory("corpussdk-clean-build-").FullName;
        try
        {
            Console.WriteLine("Packing and restoring …");
            string version = "0.1.0-benchmark";
            Dotnet(repository, "pack", Path.Combine("src", "CorpusSdk"), "-c", "Release", "-o", Path.Combine(folder, "feed"), $"-p:Version={version}");
            string with = CreateConsumer(folder, "with", $"""<PackageReference Include="CorpusSdk" Version="{version}" />""");
            string without = CreateConsumer(folder, "without", "");
            Directory.CreateDirectory(Path.Combine(with, "corpus"));
            File.Copy(FindText(repository), Path.Combine(with, "corpus", "russia.txt"));
            Build(with, "--force");
            Build(without, "--force");

            var differences = new List<double>();
            var baselines = new List<double>();
            for (int i = 0; i < Pairs; i++)
            {
                double withPackage = Build(with, "--no-restore");
                double withoutPackage = Build(without, "--no-restore");
                differences.Add(withPackage - withoutPackage);
                baselines.Add(withoutPackage);
                Console.WriteLine($"with {withPackage:0.00} s, without {withoutPackage:0.00} s, difference {withPackage - withoutPackage:0.00} s");
            }

            Console.WriteLine($"Clean build without the package {Median(baselines):0.00} s, more with it: median {Median(differences):0.00} s, least {differences.Min():0.00} s, most {differences.Max():0.00} s ({Pairs} pairs)");
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string CreateConsumer(string folder, string name, string reference)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), "Console.WriteLine(\"Hello\");\n");
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestoreAdditionalProjectSources>{Path.Combine(folder, "feed")}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(folder, "packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
        return project;
    }

    private static double Build(string project, string restore)
    {
        if (restore == "--no-restore")
        {
            foreach (string output in new[] { "bin", Path.Combine("obj", "Debug") })
                Directory.Delete(Path.Combine(project, output), recursive: true);
        }

        long start = Stopwatch.GetTimestamp();
        Dotnet(project, "build", restore);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmark runs from a checkout of the repository.");
    }

    /// <summary>The real archive that lies beside the repository for developers; for everyone else the repository's own.</summary>
    private static string FindText(string repository)
    {
        string real = Path.Combine(repository, "..", "shared", "seed", "russia.txt");
        return File.Exists(real) ? real : Path.Combine(repository, "corpus", "russia.txt");
    }
}
