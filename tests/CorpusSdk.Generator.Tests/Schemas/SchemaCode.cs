using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Generator.Schemas;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Tests.Schemas;

/// <summary>Reads schemas from C#, as the pipeline does it. The usual namespaces are there without being named.</summary>
internal static class SchemaCode
{
    /// <summary>C# 13, by number, because the oldest supported Roslyn has no such name.</summary>
    public const LanguageVersion CSharp13 = (LanguageVersion)1300;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using CorpusSdk;
        """;

    /// <summary>The record that most tests declare, with these members.</summary>
    public static string BlogPost(params string[] members) =>
        "[CorpusSchema(\"blog\")]\npublic sealed partial record BlogPost : CorpusSdk.Article\n{\n" + string.Concat(members.Select(member => $"    {member}\n")) + "}\n";

    /// <summary>All schemas of a project with these files.</summary>
    public static SchemaSet ReadAll(LanguageVersion version, params (string Path, string Text)[] files)
    {
        CSharpCompilation compilation = Compile(version, files);
        return SchemaSet.Create(
            [.. compilation.SyntaxTrees.SelectMany(tree => ReadTree(compilation, tree, nameof(CorpusSchemaAttribute), SchemaReader.Read))],
            [.. compilation.SyntaxTrees.SelectMany(tree => ReadTree(compilation, tree, nameof(CorpusRecordAttribute), static (type, declaration, _, cancellation) => RecordReader.Read(type, declaration, cancellation)))]);
    }

    /// <summary>All schemas of one file.</summary>
    public static SchemaSet ReadAll(string code) => ReadAll(CSharp13, ("BlogPost.cs", code));

    /// <summary>The only schema of one file, which has no problem.</summary>
    public static SchemaSpec Read(string code)
    {
        SchemaSet set = ReadAll(code);
        Assert.Empty(Messages(set.Problems));
        return Assert.Single(set.Specs);
    }

    /// <summary>The only property of a record of posts.</summary>
    public static SchemaProperty ReadProperty(string member, string beside = "") => Assert.Single(Read(BlogPost(member) + beside).Properties);

    /// <summary>The message of the only problem of a record of posts with these members.</summary>
    public static string Message(string member, string beside = "") => Assert.Single(ReadAll(BlogPost(member) + beside).Problems.Items).Problem.Message;

    public static string[] Messages(ProblemList problems) => [.. problems.Items.Select(problem => problem.Problem.ToString())];

    public static CSharpCompilation Compile(LanguageVersion version, params (string Path, string Text)[] files)
    {
        var options = new CSharpParseOptions(version);
        return CSharpCompilation.Create(
            "Consumer",
            files.Append(("Usings.cs", Usings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, options, file.Item1)),
            [.. References.Framework, References.Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<T> ReadTree<T>(CSharpCompilation compilation, SyntaxTree tree, string attributeName, Func<INamedTypeSymbol, TypeDeclarationSyntax, AttributeData, CancellationToken, T> read)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        foreach (TypeDeclarationSyntax declaration in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            var symbol = (INamedTypeSymbol)model.GetDeclaredSymbol(declaration)!;
            AttributeData? attribute = symbol.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass?.Name == attributeName);
            if (attribute?.ApplicationSyntaxReference is { } place && place.SyntaxTree == tree && declaration.Span.Contains(place.Span) && SchemaReader.IsCandidate(declaration))
                yield return read(symbol, declaration, attribute, TestContext.Current.CancellationToken);
        }
    }
}
