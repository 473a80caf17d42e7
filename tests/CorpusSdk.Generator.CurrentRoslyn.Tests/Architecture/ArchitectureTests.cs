using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CorpusSdk.Generator.Tests.Architecture;

/// <summary>The walls between the parts of the product, as ARCHITECTURE.md draws them.</summary>
public partial class ArchitectureTests
{
    // One file that two packages compile, so it belongs to neither folder.
    private const string SharedNamespace = "CorpusSdk.Reflection";

    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("src/CorpusSdk", "")]
    [InlineData("generator/CorpusSdk.Compiler", "CorpusSdk")]
    [InlineData("generator/CorpusSdk.Generator", "CorpusSdk.Compiler")]
    [InlineData("generator/CorpusSdk.Build", "CorpusSdk.Compiler")]
    public void AProjectKnowsOnlyWhatStandsBelowIt(string project, string known)
    {
        XDocument file = XDocument.Load(Path.Combine(Root, project, Path.GetFileName(project) + ".csproj"));
        IEnumerable<string> references = file.Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Equal(known, string.Join(", ", references));
    }

    [Theory]
    [InlineData("generator/CorpusSdk.Compiler")]
    [InlineData("generator/CorpusSdk.Generator")]
    [InlineData("generator/CorpusSdk.Build")]
    [InlineData("src/CorpusSdk.Reader")]
    public void NoFoldersUseEachOtherInACircle(string project) =>
        AssertNone(FolderGraph.Read(Path.Combine(Root, project)).Circles(except: []));

    /// <summary>An article knows its pack and its search, and both know it: the public object model is the one circle that there is.</summary>
    [Fact]
    public void TheRuntimesFoldersHaveNoCircleButTheObjectModel() =>
        AssertNone(FolderGraph.Read(Path.Combine(Root, "src/CorpusSdk")).Circles(except: [".", "Search", "GeneratedCode"]));

    [Theory]
    [InlineData("src/CorpusSdk")]
    [InlineData("src/CorpusSdk.InMemory")]
    [InlineData("src/CorpusSdk.Json")]
    [InlineData("src/CorpusSdk.Reader")]
    [InlineData("src/CorpusSdk.WebReader")]
    [InlineData("src/CorpusSdk.Xunit")]
    [InlineData("generator/CorpusSdk.Compiler")]
    [InlineData("generator/CorpusSdk.Generator")]
    [InlineData("generator/CorpusSdk.Build")]
    public void AFilesNamespaceIsItsFolder(string project)
    {
        var strays = new List<string>();
        foreach (string path in FolderGraph.SourceFiles(Path.Combine(Root, project)))
        {
            string text = File.ReadAllText(path);
            string relative = Path.GetRelativePath(Path.Combine(Root, project), path);
            string folder = string.Join('.', [Path.GetFileName(project), .. relative.Split(Path.DirectorySeparatorChar)[..^1]]);
            // What users see lies in CorpusSdk, wherever its file does; what compilers look for lies where they look.
            if (Namespace().Match(text) is { Success: true } match && match.Groups[1].Value is var name && name != folder
                && name is not ("System.Runtime.CompilerServices" or "Microsoft.Extensions.DependencyInjection" or SharedNamespace)
                && !(name == Path.GetFileName(project) && project == "src/CorpusSdk" && PublicType().IsMatch(text)))
            {
                strays.Add($"{relative}: {name}");
            }
        }

        AssertNone(strays);
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public .*\b(class|record|struct|enum)\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    private static void AssertNone(IEnumerable<string> found)
    {
        string all = string.Join("\n", found);
        Assert.True(all.Length == 0, all);
    }

    private static string FindRoot([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
