using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>The types of the runtime in a compilation, and the archives that code names.</summary>
internal sealed class ArchiveSymbols
{
    private ArchiveSymbols(INamedTypeSymbol articleTable, INamedTypeSymbol archive, INamedTypeSymbol? archiveSet)
    {
        ArticleTable = articleTable;
        Archive = archive;
        ArchiveSet = archiveSet;
    }

    /// <summary><c>ArticleTable&lt;T&gt;</c>.</summary>
    public INamedTypeSymbol ArticleTable { get; }

    /// <summary><c>Archive</c>.</summary>
    public INamedTypeSymbol Archive { get; }

    /// <summary><c>ArchiveSet</c>.</summary>
    public INamedTypeSymbol? ArchiveSet { get; }

    /// <summary>The types; null if the compilation does not reference the runtime. Then there is nothing to analyze.</summary>
    public static ArchiveSymbols? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("CorpusSdk.ArticleTable`1") is { } articleTable && compilation.GetTypeByMetadataName("CorpusSdk.Archive") is { } archive
            ? new ArchiveSymbols(articleTable, archive, compilation.GetTypeByMetadataName("CorpusSdk.ArchiveSet"))
            : null;

    /// <summary>Whether a type is the class of an archive.</summary>
    public bool IsArchive(INamedTypeSymbol? type) =>
        type is { IsStatic: true }
        && SlugsOf(type) is not null
        && type.GetMembers("Archive").Any(member => member is IPropertySymbol { IsStatic: true } property && Is(property.Type, Archive));

    /// <summary>The class with the slugs of an archive.</summary>
    public static INamedTypeSymbol? SlugsOf(INamedTypeSymbol archive) => archive.GetTypeMembers("Slugs").FirstOrDefault(type => type.IsStatic);

    /// <summary>Whether a type, or the generic type that it is made of, is another.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol definition) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, definition);

    /// <summary>The archive whose <c>Articles</c> or <c>Archive</c> this is; null if that is only known when the program runs.</summary>
    public INamedTypeSymbol? ArchiveOf(IOperation? property) => ConstantValues.Of(property) switch
    {
        IPropertyReferenceOperation { Instance: null, Property: { Name: "Articles" or "Archive", ContainingType: var type } } when IsArchive(type) => type,
        IPropertyReferenceOperation { Instance: { } archive, Property: { Name: "Articles", ContainingType: var type } } when Is(type, Archive) => ArchiveOf(archive),
        _ => null,
    };

    /// <summary>The archives of a table, an archive or a set of archives; null if they are only known when the program runs.</summary>
    public INamedTypeSymbol[]? ArchivesOf(IOperation? source)
    {
        if (ArchiveOf(source) is { } archive)
            return [archive];
        if (ConstantValues.Of(source) is not IObjectCreationOperation { Constructor.ContainingType: var type, Arguments: { Length: 1 } arguments }
            || ArchiveSet is null
            || !Is(type, ArchiveSet)
            || WithoutConversions(arguments[0].Value) is not IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } elements })
        {
            return null;
        }

        INamedTypeSymbol?[] archives = [.. elements.Select(ArchiveOf)];
        return archives.Any(archive => archive is null) ? null : [.. archives.OfType<INamedTypeSymbol>()];
    }

    /// <summary>The operation within conversions.</summary>
    public static IOperation? WithoutConversions(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }
}
