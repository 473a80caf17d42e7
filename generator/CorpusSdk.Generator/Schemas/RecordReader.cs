using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads the records that a schema, or a record under <c>[CorpusRecord]</c>, has properties of.</summary>
/// <remarks>
/// Each record has one owner, which reports its problems and has its code generated: a record with an attribute owns itself, and the
/// unmarked ones that are declared in it. Records of other owners are read as well, since the columns depend on them, but in silence.
/// </remarks>
internal sealed class RecordReader
{
    /// <summary>The attribute, for <c>ForAttributeWithMetadataName</c>.</summary>
    public const string AttributeName = "CorpusSdk.CorpusRecordAttribute";

    // Packs are read to a depth of 64, and a list takes two levels.
    private const int MaxDepth = 16;

    // Records that contain others several times could grow beyond any measure.
    private const int MaxFields = 1_000;

    private readonly INamedTypeSymbol _root;
    private readonly SchemaProblems _problems;
    private readonly CancellationToken _cancellation;
    private readonly List<INamedTypeSymbol> _path = [];
    private readonly Dictionary<string, RecordSpec?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _fieldCounts = new(StringComparer.Ordinal);

    /// <summary>Prepares to read.</summary>
    /// <param name="root">The type with the attribute, whose properties are read first.</param>
    /// <param name="problems">Takes the problems of the records that the root owns.</param>
    /// <param name="cancellation">Ends the work.</param>
    public RecordReader(INamedTypeSymbol root, SchemaProblems problems, CancellationToken cancellation)
    {
        _root = root;
        _problems = problems;
        _cancellation = cancellation;
        _path.Add(root);
    }

    /// <summary>The records that the root owns, in the order in which they were found.</summary>
    public List<RecordSpec> Owned { get; } = [];

    /// <summary>The other halves of those that cannot be read.</summary>
    public List<OtherHalf> Halves { get; } = [];

    /// <summary>Reads a declaration that has the attribute.</summary>
    public static ReadRecord Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        Read((INamedTypeSymbol)context.TargetSymbol, (TypeDeclarationSyntax)context.TargetNode, cancellation);

    /// <summary>Reads a declaration that has the attribute.</summary>
    /// <param name="type">The type.</param>
    /// <param name="declaration">The part of it that has the attribute.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReadRecord Read(INamedTypeSymbol type, TypeDeclarationSyntax declaration, CancellationToken cancellation)
    {
        var problems = new SchemaProblems();
        var reader = new RecordReader(type, problems, cancellation);
        if (SchemaReader.OldLanguage(declaration) is { } language)
        {
            problems.Report(declaration.Identifier.GetLocation(), ProblemCatalog.SchemaLanguageVersion, language);
            return new ReadRecord(default, IsLanguageOld: true, problems.ToList(), default);
        }

        reader.ReadOwned(type);
        return new ReadRecord(reader.Owned.ToEquatableArray(), IsLanguageOld: false, problems.ToList(), reader.Halves.ToEquatableArray());
    }

    /// <summary>Whether a type is a record within records, seen from the properties of the type that is being read.</summary>
    /// <param name="type">The type.</param>
    public bool IsRecord(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true } named && (HasAttribute(named, AttributeName) || _path.Exists(outer => IsWithin(named, outer) && !HasAttribute(named, SchemaReader.AttributeName)));

    /// <summary>Reads the record that a property holds, or a list of them.</summary>
    /// <param name="record">The record.</param>
    /// <param name="fault">What to do if it cannot be held; null if it can, or if it has a problem of its own.</param>
    public RecordSpec? Find(INamedTypeSymbol record, out string? fault)
    {
        _cancellation.ThrowIfCancellationRequested();
        fault = null;
        if (!SymbolEqualityComparer.Default.Equals(record.ContainingAssembly, _root.ContainingAssembly))
            fault = "records within a schema are of the same project, so declare one here";
        else if (_path.Exists(outer => SymbolEqualityComparer.Default.Equals(outer, record)))
            fault = "a record cannot contain itself, so give it its own archive and refer to it by its slug";
        else if (_path.Count > MaxDepth)
            fault = "records are more than 16 deep within each other, so give one of them its own archive";
        if (fault is not null)
            return null;

        string name = SymbolText.Identity(record);
        if (!_read.TryGetValue(name, out RecordSpec? spec))
            _read.Add(name, spec = SymbolEqualityComparer.Default.Equals(OwnerOf(record), _root) ? ReadOwned(record) : Read(record, new SchemaProblems()).Spec);
        return spec;
    }

    /// <summary>How many fields a property has: one, and those of the record in it.</summary>
    public int FieldCount(SchemaProperty property)
    {
        if (property.Record is not { } record)
            return 1;
        if (!_fieldCounts.TryGetValue(record.TypeName, out int count))
            _fieldCounts.Add(record.TypeName, count = record.Properties.Sum(FieldCount));
        return count + 1;
    }

    /// <summary>Whether a type has too many fields with this property.</summary>
    public bool IsTooLarge(IReadOnlyList<SchemaProperty> properties, SchemaProperty next) => properties.Sum(FieldCount) + FieldCount(next) > MaxFields;

    private RecordSpec? ReadOwned(INamedTypeSymbol record)
    {
        (RecordSpec? spec, OtherHalf? half) = Read(record, _problems);
        if (spec is not null)
            Owned.Add(spec);
        if (half is not null)
            Halves.Add(half);
        return spec;
    }

    private (RecordSpec? Spec, OtherHalf? Half) Read(INamedTypeSymbol record, SchemaProblems problems)
    {
        if (Obstacle(record) is { } obstacle)
        {
            problems.Report(record.Locations[0], ProblemCatalog.UnsuitableRecord, record.Name, obstacle.Reason, obstacle.Cure);
            return (null, OtherHalf.Of(record, isArticle: false, hasPartialProperties: true));
        }

        bool isRoot = SymbolEqualityComparer.Default.Equals(record, _root);
        if (!isRoot)
            _path.Add(record);
        var properties = new PropertyReader(record, article: null, problems, this);
        properties.ReadAll(_cancellation);
        if (!isRoot)
            _path.RemoveAt(_path.Count - 1);
        return (new RecordSpec(
            SymbolText.Identity(record),
            SymbolText.Namespace(record),
            SchemaReader.ContainersOf(record).Reverse().Select(OtherHalf.PartialDeclaration).ToEquatableArray(),
            OtherHalf.PartialDeclaration(record),
            SymbolText.NameOfConstructor(record),
            properties.Properties.ToEquatableArray())
        {
            SetsRequiredMembers = SchemaReader.HasRequiredMembers(record),
            UnfilledProperties = properties.Unfilled.ToEquatableArray(),
            Stubs = properties.Stubs.ToEquatableArray(),
        }, null);
    }

    /// <summary>What keeps a type from being a record within records; null if nothing does.</summary>
    private static (string Reason, string Cure)? Obstacle(INamedTypeSymbol record)
    {
        if (!record.IsRecord)
            return ("it is not a record", $"declare it as 'partial record struct {record.Name}'");
        if (!record.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>().Any(part => part.Modifiers.Any(SyntaxKind.PartialKeyword)))
            return ("it is not partial, so its properties cannot be implemented", "add the partial modifier");
        if (HasAttribute(record, SchemaReader.AttributeName))
            return ("it is the schema of an archive", "remove one of its two attributes");
        if (record.TypeKind == TypeKind.Class && record.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error })
            return ("it derives from another type", "remove the base");
        return SchemaReader.Obstacle(record) is { } obstacle ? (obstacle.Reason, obstacle.Cure) : null;
    }

    /// <summary>The type that reports the problems of a record.</summary>
    private static INamedTypeSymbol OwnerOf(INamedTypeSymbol record) =>
        SchemaReader.ContainersOf(record).Prepend(record).FirstOrDefault(type => HasAttribute(type, AttributeName) || HasAttribute(type, SchemaReader.AttributeName)) ?? record;

    private static bool IsWithin(INamedTypeSymbol type, INamedTypeSymbol outer) =>
        SchemaReader.ContainersOf(type).Any(container => SymbolEqualityComparer.Default.Equals(container, outer));

    private static bool HasAttribute(INamedTypeSymbol type, string name) => type.GetAttributes().Any(attribute => SymbolText.Is(attribute.AttributeClass, name));
}
