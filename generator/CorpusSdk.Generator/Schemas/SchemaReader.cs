using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads a record under <c>[CorpusSchema]</c>.</summary>
/// <remarks>
/// Compiled against a Roslyn that knows no partial properties; so whether a property is one is read off its syntax, and a newer
/// Roslyn, which has partial properties, is needed to run this on them.
/// </remarks>
internal static class SchemaReader
{
    /// <summary>The attribute, for <c>ForAttributeWithMetadataName</c>.</summary>
    public const string AttributeName = "CorpusSdk.CorpusSchemaAttribute";

    private const string ArticleName = "CorpusSdk.Article";

    /// <summary>C# 13, by number, because the oldest Roslyn that loads this generator has no such name.</summary>
    private const int RequiredLanguageVersion = 1300;

    /// <summary>Whether to look at a declaration at all.</summary>
    public static bool IsCandidate(SyntaxNode node) => node is TypeDeclarationSyntax;

    /// <summary>Reads a declaration that has the attribute.</summary>
    public static ReadSchema Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        Read((INamedTypeSymbol)context.TargetSymbol, (TypeDeclarationSyntax)context.TargetNode, context.Attributes[0], cancellation);

    /// <summary>Reads a declaration that has the attribute.</summary>
    /// <param name="record">The type.</param>
    /// <param name="declaration">The part of it that has the attribute.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReadSchema Read(INamedTypeSymbol record, TypeDeclarationSyntax declaration, AttributeData attribute, CancellationToken cancellation)
    {
        var problems = new SchemaProblems();
        if (OldLanguage(declaration) is { } language)
        {
            problems.Report(declaration.Identifier.GetLocation(), ProblemCatalog.SchemaLanguageVersion, language);
            return new ReadSchema(Schema: null, IsLanguageOld: true, problems.ToList(), OtherHalf.Of(record, IsArticle(record), hasPartialProperties: false));
        }

        if (FindBase(record, declaration, problems) is not { } article)
            return new ReadSchema(Schema: null, IsLanguageOld: false, problems.ToList(), OtherHalf.Of(record, IsArticle(record), hasPartialProperties: true));

        var records = new RecordReader(record, problems, cancellation);
        var properties = new PropertyReader(record, article, problems, records);
        properties.ReadAll(cancellation);
        properties.ReportRepeatedTables();
        var spec = new SchemaSpec(
            ConstantText.Argument(attribute, 0) as string ?? "",
            SymbolText.Identity(record),
            SymbolText.Namespace(record),
            ContainersOf(record).Reverse().Select(OtherHalf.PartialDeclaration).ToEquatableArray(),
            SymbolText.Name(record),
            ContainersOf(record).Prepend(record).All(type => type.DeclaredAccessibility == Accessibility.Public),
            properties.Properties.ToEquatableArray(),
            properties.BackReferences.ToEquatableArray())
        {
            LacksBase = !IsArticle(record),
            SetsRequiredMembers = HasRequiredMembers(record),
            UnfilledProperties = properties.Unfilled.ToEquatableArray(),
            Stubs = properties.Stubs.ToEquatableArray(),
        };
        var places = new SchemaPlaces(
            SchemaProblems.PlaceOf(declaration.Identifier.GetLocation()),
            SchemaProblems.PlaceOf(PlaceOfArgument(attribute, declaration, cancellation)),
            properties.PropertyPlaces.ToEquatableArray(),
            properties.BackReferencePlaces.ToEquatableArray());
        return new ReadSchema(new PlacedSchema(spec, places), IsLanguageOld: false, problems.ToList(), Half: null)
        {
            Records = records.Owned.ToEquatableArray(),
            RecordHalves = records.Halves.ToEquatableArray(),
        };
    }

    /// <summary>The version of C# that a declaration is written in if it has no partial properties; otherwise null.</summary>
    public static string? OldLanguage(TypeDeclarationSyntax declaration)
    {
        int language = declaration.SyntaxTree.Options is CSharpParseOptions options ? (int)options.LanguageVersion : int.MaxValue;
        return language < RequiredLanguageVersion ? LanguageVersionFacts.ToDisplayString((LanguageVersion)language) : null;
    }

    /// <summary>The types around a type, innermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> ContainersOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
            yield return container;
    }

    /// <summary>Whether a type has a constructor that its author wrote; a copy constructor does not count.</summary>
    public static bool HasOwnConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared && !IsCopyConstructor(constructor));

    /// <summary>Whether a type has members with the modifier <c>required</c>.</summary>
    public static bool HasRequiredMembers(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static bool IsArticle(INamedTypeSymbol type) => SymbolText.Is(type.BaseType, ArticleName);

    /// <summary>The article that the record is, or would be if its author had not forgotten to say so; null if it cannot be a schema.</summary>
    private static INamedTypeSymbol? FindBase(INamedTypeSymbol record, TypeDeclarationSyntax declaration, SchemaProblems problems)
    {
        Location place = declaration.Identifier.GetLocation();
        bool isRecordClass = record is { IsRecord: true, TypeKind: TypeKind.Class };
        bool isPartial = IsPartial(declaration);
        if (!record.IsRecord || !isPartial)
            problems.Report(place, ProblemCatalog.SchemaNotPartial, record.Name);

        // If the base is an error, the compiler reports it. One that was forgotten is named by the generated half, so that nothing else is wrong.
        INamedTypeSymbol? article = record.BaseType;
        if (!IsArticle(record))
        {
            if (article?.TypeKind != TypeKind.Error && record.IsRecord && isPartial)
                problems.Report(place, ProblemCatalog.SchemaNotArticle, record.Name);
            article = article?.SpecialType == SpecialType.System_Object ? FindArticle(record) : null;
        }

        // A record that is merely not partial goes on: the compiler says the same of the two halves, and nothing of what uses the record. It
        // says nothing at all if nothing of the record needs another half.
        if (article is null || !isRecordClass || (!isPartial && !IsArticle(record) && !PropertyReader.StubsOf(record).Any()))
            return null;
        if (Obstacle(record) is not { } obstacle)
            return article;
        problems.Report(place, ProblemCatalog.UnsuitableSchema, record.Name, obstacle.Reason, obstacle.Cure);
        return obstacle.IsFatal ? null : article;
    }

    // The attribute is of the same assembly.
    private static INamedTypeSymbol? FindArticle(INamedTypeSymbol record) => record
        .GetAttributes()
        .FirstOrDefault(attribute => SymbolText.Is(attribute.AttributeClass, AttributeName))
        ?.AttributeClass?.ContainingAssembly.GetTypeByMetadataName(ArticleName);

    /// <summary>What keeps a record from being a schema, or a record within one; null if nothing does. Unless it is fatal, code can still be generated.</summary>
    public static (string Reason, string Cure, bool IsFatal)? Obstacle(INamedTypeSymbol record)
    {
        INamedTypeSymbol[] all = [record, .. ContainersOf(record)];
        if (all.Any(type => type.TypeParameters.Length > 0))
            return ("it is generic or inside a generic type", "make it a record without type parameters", true);
        if (record.IsAbstract)
            return ("it is abstract, but generated code makes instances of it", "make it sealed", true);
        if (all.Any(type => type.IsFileLocal))
            return ("it is local to its file, but generated code is in another file", "remove the file modifier", true);
        if (all.Any(type => type.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)))
            return ("generated code outside of the type around it cannot see it", "make it internal or public", true);
        if (HasOwnConstructor(record))
            return ("it has its own constructor, but only generated code makes instances of it", "remove the constructor or the parameter list", true);
        if (ContainersOf(record).FirstOrDefault(container => !Declarations(container).All(IsPartial)) is { } closed)
            return ($"it is inside {closed.Name}, which is not partial", $"make {closed.Name} partial, or move the record out of it", false);
        return null;
    }

    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static IEnumerable<TypeDeclarationSyntax> Declarations(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>();

    private static bool IsPartial(TypeDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static Location PlaceOfArgument(AttributeData attribute, TypeDeclarationSyntax declaration, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            ? arguments[0].GetLocation()
            : declaration.Identifier.GetLocation();
}
