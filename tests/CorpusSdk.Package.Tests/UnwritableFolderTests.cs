using System.Diagnostics;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A folder below <c>obj</c> that cannot be written is an error that names it; the build does not wait for ever.</summary>
public sealed class UnwritableFolderTests(PackageFeed feed)
{
    [Fact]
    public void FolderInPlaceOfTheLock_IsAnErrorThatNamesIt()
    {
        Consumer project = feed.CreateConsumer("Unwritable")
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <CorpusCarrier>Resource</CorpusCarrier>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("corpus/notes.txt", Samples.Article("A headline"))
            .Write("obj/corpus/lock/in-the-way.txt", "");

        BuildMessage message = Assert.Single(project.Build().AssertFailure().Messages);

        Assert.Equal(("App.csproj", "error", "CORPUS9003"), (Path.GetFileName(message.Place), message.Severity, message.Id));
        Assert.Contains(Path.Combine("obj", "corpus", "lock"), message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadOnlyFileSystem_IsAnErrorThatNamesTheReason()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Bind mounts are Linux's. Run this test on Linux, as root.");
        Consumer project = feed.CreateConsumer("ReadOnly")
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <CorpusCarrier>Resource</CorpusCarrier>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("corpus/notes.txt", Samples.Article("A headline"));
        project.Build().AssertClean();
        string folder = project.PathOf("obj/corpus");
        Assert.SkipUnless(Run("mount", "--bind", folder, folder), "Run the tests as root to mount a folder read-only.");
        try
        {
            Assert.SkipUnless(Run("mount", "-o", "remount,ro,bind", folder), "This system mounts no folder read-only. Run this test as root outside of a container, or in a privileged one.");
            project.Write("corpus/notes.txt", Samples.Article("Another headline"));

            BuildMessage message = Assert.Single(project.Build("--no-restore").AssertFailure().Messages);

            Assert.Equal("CORPUS9003", message.Id);
            Assert.Contains("Read-only file system", message.Text, StringComparison.Ordinal);
        }
        finally
        {
            Run("umount", folder);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using Process? process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true });
        process!.WaitForExit();
        return process.ExitCode == 0;
    }
}
