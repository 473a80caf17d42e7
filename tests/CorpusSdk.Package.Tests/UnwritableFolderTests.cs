using System.Diagnostics;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A folder below <c>obj</c> that cannot be written is an error that names it; the build does not wait for ever.</summary>
public sealed class UnwritableFolderTests(PackageFeed feed)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <CorpusCarrier>Resource</CorpusCarrier>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void FolderInPlaceOfTheLock_IsAnErrorThatNamesIt()
    {
        Consumer project = feed.CreateConsumer("Unwritable")
            .Write("App.csproj", Project)
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
            .Write("App.csproj", Project)
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

    [Fact]
    public void FullDisk_IsAnErrorThatNamesTheReason_AndTheNextBuildWithRoomIsRight()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File systems in memory are Linux's. Run this test on Linux, as root.");
        var text = new GeneratedText(7);
        string[] articles = [.. Enumerable.Range(0, 40).Select(i => text.Headline(i) + "\n\n" + text.Body(10_000))];
        Consumer Create(string name)
        {
            Consumer consumer = feed.CreateConsumer(name).Write("App.csproj", Project);
            for (int i = 0; i < articles.Length; i++)
                consumer.Write($"corpus/notes/{i}.txt", articles[i]);
            return consumer;
        }

        Consumer project = Create("FullDisk");
        string folder = project.PathOf("obj/corpus");
        Directory.CreateDirectory(folder);
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder), "Run the tests as root to mount a small file system.");
        try
        {
            BuildMessage message = Assert.Single(project.Build().AssertFailure().Messages);

            Assert.Equal("CORPUS9003", message.Id);
            Assert.Contains("No space left on device", message.Text, StringComparison.Ordinal);

            Assert.True(Run("mount", "-o", "remount,size=64m", folder));
            project.Build("--no-restore").AssertClean();
            Consumer fromNothing = Create("FullDisk-FromNothing");
            fromNothing.Build().AssertClean();
            Assert.Equal(fromNothing.FilesBelow("obj/corpus/packs"), project.FilesBelow("obj/corpus/packs"));
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
