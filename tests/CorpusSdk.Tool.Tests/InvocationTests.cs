namespace CorpusSdk.Tool.Tests;

public class InvocationTests
{
    private static readonly string Repository = ToolProcess.Repository;
    private static readonly string OutputFolder = Path.Combine(Repository, "src", "CorpusSdk.Tool", "bin", "Debug", "net10.0");

    [Fact]
    public void FromTheRepository_TheProjectIsNamed() =>
        Assert.Equal("dotnet run --project src/CorpusSdk.Tool --", Invocation.Find(OutputFolder, "corpus", Repository));

    [Fact]
    public void FromTheProjectFolder_NoPathIsNeeded() =>
        Assert.Equal("dotnet run --", Invocation.Find(OutputFolder, "corpus", Path.Combine(Repository, "src", "CorpusSdk.Tool")));

    [Theory]
    [InlineData("corpus", "corpus")]
    [InlineData("corpus.exe", "corpus")]
    public void Published_TheProgramNamesItself(string file, string expected) =>
        Assert.Equal(expected, Invocation.Find(Path.GetTempPath(), Path.Combine(Path.GetTempPath(), file), Repository));

    [Fact]
    public void OnTheRuntime_TheHostIsNamed()
    {
        string folder = Path.GetTempPath();
        Assert.Equal("dotnet corpus.dll", Invocation.Find(folder, "/usr/bin/dotnet", folder));
    }
}
