using System.Collections.Immutable;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Generator.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A namespace of the project, or a type outside all namespaces.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="IsType">Whether it is a type.</param>
internal sealed record OwnName(string Name, bool IsType);

/// <summary>The names of the project's own C# that might hide the namespace of its archives.</summary>
/// <param name="Names">The names, each once.</param>
internal sealed record OwnNames(EquatableArray<OwnName> Names)
{
    /// <summary>Whether to look at a declaration at all: namespaces, and types outside them.</summary>
    public static bool IsCandidate(SyntaxNode node) => node is BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax { Parent: CompilationUnitSyntax };

    /// <summary>Reads a declaration.</summary>
    public static OwnName Read(SyntaxNode node)
    {
        if (node is BaseTypeDeclarationSyntax type)
            return new OwnName(type.Identifier.ValueText, IsType: true);
        IEnumerable<string> containers = node.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Select(container => container.Name.ToString()).Reverse();
        return new OwnName(string.Join(".", containers), IsType: false);
    }

    /// <summary>All names of a project.</summary>
    public static OwnNames Create(ImmutableArray<OwnName> names) => new(names.Distinct().OrderBy(name => name.Name, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Reports names under which C# finds something else than the archives.</summary>
    public ProblemList FindClashes(Target target, CatalogSpec catalog)
    {
        if (!target.CanEmit || catalog.Archives.Count == 0)
            return new ProblemList(default);
        string root = target.RootNamespace;
        return new ProblemList(Names
            .Where(name => name.IsType ? name.Name == root.Split('.')[0] : Hides(name.Name, root))
            .Select(name => Problem.Create(
                name.IsType ? ProblemCatalog.TypeOfRootName : ProblemCatalog.NamespaceOfRootName,
                "",
                ProblemSpan.StartOfFile,
                name.IsType ? name.Name : name.Name.Substring(0, name.Name.LastIndexOf("." + root, StringComparison.Ordinal) + 1 + root.Length),
                root,
                catalog.Archives[0]))
            .Distinct()
            .Select(problem => new LocatedProblem(problem, AbsolutePath: null, default))
            .ToEquatableArray());
    }

    // "MyApp.Corpus" hides "Corpus" in all code below "MyApp".
    private static bool Hides(string name, string root) => (name + ".").IndexOf("." + root + ".", StringComparison.Ordinal) >= 0;
}
