namespace CorpusSdk.Reader.Tests;

public class InvocationTests
{
    private static readonly string Repository = FindRepository();
    private static readonly string OutputFolder = Path.Combine(Repository, "src", "CorpusSdk.Reader", "bin", "Debug", "net10.0");

    [Fact]
    public void FromTheRepository_TheProjectIsNamed() =>
        Assert.Equal("dotnet run --project src/CorpusSdk.Reader --", Invocation.Find(OutputFolder, "reader", Repository));

    [Fact]
    public void FromTheProjectFolder_NoPathIsNeeded() =>
        Assert.Equal("dotnet run --", Invocation.Find(OutputFolder, "reader", Path.Combine(Repository, "src", "CorpusSdk.Reader")));

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

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CorpusSdk.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
