using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Compiler.Tests.Manifests;

/// <summary>The list of files beside the texts, on its way from the build task to the generator.</summary>
public class AssetListFileTests
{
    private static readonly ProjectAssets Assets = new(
        new EquatableArray<AssetFile>([new AssetFile("corpus/a b\t\\ü.png", 1L << 40, new ImageSize(3, 4)), new AssetFile("corpus/c.pdf", 0, null)]),
        new EquatableArray<string>(["", "../images", "corpus"]));

    [Fact]
    public void List_IsReadAsItWasWritten() => Assert.Equal(Assets, AssetListFile.Read(AssetListFile.Write(Assets)));

    /// <summary>A list that is cut short must not make images missing.</summary>
    [Fact]
    public void ListThatIsCutAnywhere_TellsNothing()
    {
        string text = AssetListFile.Write(Assets);
        for (int length = 0; length < text.Length - 1; length++)
            Assert.Equal(ProjectAssets.None, AssetListFile.Read(text.Substring(0, length)));
    }

    [Theory]
    [InlineData("asset")]
    [InlineData("asset\tx\t-1\t0\t0")]
    [InlineData("asset\tx\t1\tmany\t0")]
    [InlineData("root")]
    public void DamagedList_TellsNothing(string line) => Assert.Equal(ProjectAssets.None, AssetListFile.Read("corpus assets\n" + line + "\nend\n"));
}
