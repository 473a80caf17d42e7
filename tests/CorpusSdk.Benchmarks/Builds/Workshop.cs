namespace CorpusSdk.Benchmarks.Builds;

/// <summary>A temporary folder with the package, packed from this checkout, and projects that use it. Removed at the end.</summary>
internal sealed class Workshop : IDisposable
{
    /// <summary>The reference that gives a project the package.</summary>
    public const string PackageReference = $"""<PackageReference Include="CorpusSdk" Version="{Version}" />""";

    private const string Version = "0.1.0-benchmark";

    private Workshop(string folder)
    {
        Folder = folder;
        // Restore does not take a source that is not there.
        Directory.CreateDirectory(Feed);
    }

    /// <summary>The temporary folder.</summary>
    public string Folder { get; }

    /// <summary>The root of the checkout that this program was built from.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Creates the folder alone, for projects that do without the package.</summary>
    public static Workshop CreateWithoutPackage() => new(Directory.CreateTempSubdirectory("corpussdk-benchmarks-").FullName);

    /// <summary>Creates the folder and packs the package into it.</summary>
    public static Workshop Create()
    {
        Workshop workshop = CreateWithoutPackage();
        try
        {
            Report.Progress("packing the package");
            ChildProcess.Run(Repository, "dotnet", "pack", Path.Combine("src", "CorpusSdk"), "-c", "Release", "-o", workshop.Feed, $"-p:Version={Version}");
            return workshop;
        }
        catch
        {
            workshop.Dispose();
            throw;
        }
    }

    /// <summary>Creates a console project.</summary>
    /// <param name="name">The name of project, assembly and folder.</param>
    /// <param name="items">The contents of the project's item group.</param>
    /// <param name="program">Its <c>Program.cs</c>.</param>
    /// <param name="properties">Further contents of its property group.</param>
    public ThrowAwayProject CreateProject(string name, string items, string program = "return 0;\n", string properties = "")
    {
        string folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(Folder, "packages")}</RestorePackagesPath>
                {properties}
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        return new ThrowAwayProject(folder);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Feed => Path.Combine(Folder, "feed");

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmark runs from a checkout of the repository.");
    }
}
