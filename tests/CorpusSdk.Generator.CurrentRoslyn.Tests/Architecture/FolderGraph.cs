using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Tests.Architecture;

/// <summary>Which folders of a project use which: an edge for each name in one folder that is declared in another.</summary>
internal sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _uses = new(StringComparer.Ordinal);

    private FolderGraph()
    {
    }

    /// <summary>Reads the sources of a project; <c>.</c> is the project's own folder.</summary>
    public static FolderGraph Read(string projectFolder)
    {
        string name = Path.GetFileName(projectFolder);
        SyntaxTree[] trees = [.. SourceFiles(projectFolder).Select(Parse)];
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != name)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(name, trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

        var graph = new FolderGraph();
        // A program's entry point is above all folders, wherever its file is.
        foreach (SyntaxTree tree in trees.Where(tree => Path.GetFileName(tree.FilePath) != "Program.cs"))
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax node in tree.GetRoot().DescendantNodes(descendIntoTrivia: false).OfType<SimpleNameSyntax>())
                graph.Add(projectFolder, tree.FilePath, model.GetSymbolInfo(node));
        }

        return graph;
    }

    /// <summary>The C# files of a project, without what a build leaves there.</summary>
    public static IEnumerable<string> SourceFiles(string projectFolder) =>
        Directory.EnumerateFiles(projectFolder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The groups of folders that use each other in a circle, each with a use for every pair.</summary>
    public IEnumerable<string> Circles(IReadOnlyCollection<string> except)
    {
        string[] folders = [.. _uses.Keys.Except(except)];
        foreach (string from in folders)
        {
            foreach (string to in _uses[from].Keys.Where(to => string.CompareOrdinal(from, to) < 0 && folders.Contains(to)))
            {
                if (PathBetween(to, from, folders) is { } back)
                    yield return string.Join("\n  ", [$"{from} and {to}:", _uses[from][to], .. back]);
            }
        }
    }

    private List<string>? PathBetween(string from, string to, string[] folders)
    {
        var cameFrom = new Dictionary<string, string> { [from] = "" };
        var next = new Queue<string>([from]);
        while (next.TryDequeue(out string? folder))
        {
            if (folder == to)
                break;
            foreach (string used in _uses.TryGetValue(folder, out var uses) ? uses.Keys.Where(folders.Contains) : [])
            {
                if (cameFrom.TryAdd(used, folder))
                    next.Enqueue(used);
            }
        }

        if (!cameFrom.ContainsKey(to))
            return null;
        var path = new List<string>();
        for (string folder = to; cameFrom[folder].Length > 0; folder = cameFrom[folder])
            path.Insert(0, _uses[cameFrom[folder]][folder]);
        return path;
    }

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;\n" + File.ReadAllText(path),
            new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NETCOREAPP", "NETCOREAPP3_0_OR_GREATER"]),
            path);

    private void Add(string projectFolder, string file, SymbolInfo info)
    {
        ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        ISymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        if (type?.OriginalDefinition.DeclaringSyntaxReferences is not { Length: > 0 } declarations)
            return;
        string from = FolderOf(projectFolder, file);
        foreach (SyntaxReference declaration in declarations)
        {
            string to = FolderOf(projectFolder, declaration.SyntaxTree.FilePath);
            if (to == from)
                continue;
            if (!_uses.TryGetValue(from, out SortedDictionary<string, string>? uses))
                _uses[from] = uses = new(StringComparer.Ordinal);
            uses.TryAdd(to, $"{Path.GetRelativePath(projectFolder, file)} uses {type.Name} of {to}");
        }
    }

    private static string FolderOf(string projectFolder, string file) => Path.GetRelativePath(projectFolder, Path.GetDirectoryName(file)!).Replace('\\', '/');
}
