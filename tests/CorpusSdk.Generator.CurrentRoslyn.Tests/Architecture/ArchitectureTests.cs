using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Tests.Architecture;

/// <summary>The walls between the parts of the product, as ARCHITECTURE.md draws them.</summary>
public partial class ArchitectureTests
{
    // One file that two packages compile, so it belongs to neither folder.
    private const string SharedNamespace = "CorpusSdk.Reflection";

    private static readonly string Root = FindRoot();
    private static readonly string[] ProjectFolders = ["src", "generator", "tests"];

    [Theory]
    [InlineData("src/CorpusSdk", "")]
    [InlineData("generator/CorpusSdk.Compiler", "CorpusSdk")]
    [InlineData("generator/CorpusSdk.Generator", "CorpusSdk.Compiler")]
    [InlineData("generator/CorpusSdk.Build", "CorpusSdk.Compiler")]
    [InlineData("generator/CorpusSdk.Analyzers", "CorpusSdk.Compiler")]
    [InlineData("generator/CorpusSdk.CodeFixes", "CorpusSdk.Analyzers")]
    [InlineData("src/CorpusSdk.DependencyInjection", "CorpusSdk")]
    [InlineData("src/CorpusSdk.InMemory", "CorpusSdk, CorpusSdk.Compiler")]
    [InlineData("src/CorpusSdk.Json", "CorpusSdk")]
    [InlineData("src/CorpusSdk.Export", "CorpusSdk, CorpusSdk.Json")]
    [InlineData("src/CorpusSdk.Reader.Web", "CorpusSdk")]
    [InlineData("src/CorpusSdk.Tool", "CorpusSdk, CorpusSdk.Json, CorpusSdk.Export, CorpusSdk.Compiler, CorpusSdk.Build")]
    [InlineData("src/CorpusSdk.Xunit", "CorpusSdk")]
    public void AProject_ReferencesOnlyTheLayersBelowIt(string project, string known)
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
    [InlineData("generator/CorpusSdk.Analyzers")]
    [InlineData("generator/CorpusSdk.CodeFixes")]
    [InlineData("src/CorpusSdk.InMemory")]
    [InlineData("src/CorpusSdk.Json")]
    [InlineData("src/CorpusSdk.Export")]
    [InlineData("src/CorpusSdk.Tool")]
    [InlineData("src/CorpusSdk.Reader.Web")]
    [InlineData("src/CorpusSdk.Xunit")]
    public void NoFoldersUseEachOtherInACircle(string project) =>
        AssertNone(FolderGraph.Read(Path.Combine(Root, project)).Circles(except: []));

    /// <summary>An article refers to its pack and its search, and both refer to it: the public object model is the only circle.</summary>
    [Fact]
    public void TheRuntimesFoldersHaveNoCircleButTheObjectModel() =>
        AssertNone(FolderGraph.Read(Path.Combine(Root, "src/CorpusSdk")).Circles(except: [".", "Search", "GeneratedCode"]));

    [Theory]
    [InlineData("src/CorpusSdk")]
    [InlineData("src/CorpusSdk.InMemory")]
    [InlineData("src/CorpusSdk.Json")]
    [InlineData("src/CorpusSdk.Export")]
    [InlineData("src/CorpusSdk.Tool")]
    [InlineData("src/CorpusSdk.Reader.Web")]
    [InlineData("src/CorpusSdk.Xunit")]
    [InlineData("generator/CorpusSdk.Compiler")]
    [InlineData("generator/CorpusSdk.Generator")]
    [InlineData("generator/CorpusSdk.Build")]
    [InlineData("generator/CorpusSdk.Analyzers")]
    [InlineData("generator/CorpusSdk.CodeFixes")]
    public void AFilesNamespaceIsItsFolder(string project)
    {
        var strays = new List<string>();
        foreach (string path in FolderGraph.SourceFiles(Path.Combine(Root, project)))
        {
            string text = File.ReadAllText(path);
            string relative = Path.GetRelativePath(Path.Combine(Root, project), path);
            string folder = string.Join('.', [Path.GetFileName(project), .. relative.Split(Path.DirectorySeparatorChar)[..^1]]);
            // Types for users are in CorpusSdk, wherever their files are; types that compilers look up are where they look.
            if (Namespace().Match(text) is { Success: true } match && match.Groups[1].Value is var name && name != folder
                && name is not ("System.Runtime.CompilerServices" or "Microsoft.Extensions.DependencyInjection" or SharedNamespace)
                && !(name == Path.GetFileName(project) && project == "src/CorpusSdk" && PublicType().IsMatch(text)))
            {
                strays.Add($"{relative}: {name}");
            }
        }

        AssertNone(strays);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoTwoTypesOfAProject_ShareAName(string project) => AssertNone(
        from file in FolderGraph.SourceFiles(Path.Combine(Root, project))
        where !IsOfAnotherProject(file, Path.Combine(Root, project))
        from name in TypesOf(file)
        group Path.GetRelativePath(Root, file) by name into files
        where files.Distinct().Select(Path.GetDirectoryName).Distinct().Count() > 1 || files.Distinct().Count(file => !IsPartOf(file, files.Key)) > 1
        select $"{files.Key}: {string.Join(", ", files)}");

    /// <summary>Only friends use the compiler, and its types would show in the completion of users of CorpusSdk.InMemory.</summary>
    [Fact]
    public void TheCompilerHasNoPublicType() => AssertNone(
        FolderGraph.SourceFiles(Path.Combine(Root, "generator/CorpusSdk.Compiler")).Where(file => PublicType().IsMatch(File.ReadAllText(file))));

    public static TheoryData<string> Projects =>
    [
        .. ProjectFolders
            .SelectMany(folder => Directory.EnumerateDirectories(Path.Combine(Root, folder)))
            .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(folder => Path.GetRelativePath(Root, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    // Types that are nested in others are named together with them, and snapshots are code of other projects.
    private static IEnumerable<string> TypesOf(string file) =>
        file.EndsWith(".verified.cs", StringComparison.Ordinal) || file.EndsWith(".received.cs", StringComparison.Ordinal)
            ? []
            : CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()
                .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<BaseTypeDeclarationSyntax>()
                .Select(type => type.Identifier.Text + (type is TypeDeclarationSyntax { TypeParameterList.Parameters.Count: > 0 and var count } ? $"`{count}" : ""));

    private static bool IsOfAnotherProject(string file, string project) =>
        Path.GetDirectoryName(file)! is var folder && folder != Path.GetFullPath(project) && Directory.EnumerateFiles(folder, "*.csproj").Any();

    // ProblemCatalog.Formats.cs has a part of ProblemCatalog.
    private static bool IsPartOf(string file, string type) => Path.GetFileName(file).StartsWith(type + ".", StringComparison.Ordinal) && Path.GetFileName(file) != type + ".cs";

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
