using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads the partial properties of a schema; all others are ordinary C#.</summary>
internal sealed class PropertyReader(INamedTypeSymbol record, SchemaProblems problems)
{
    private const string IndexedName = "CorpusSdk.IndexedAttribute";
    private const string FieldKeyName = "CorpusSdk.FieldKeyAttribute";
    private const string ReferencedByName = "CorpusSdk.ReferencedByAttribute";

    /// <summary>The properties that texts fill.</summary>
    public List<SchemaProperty> Properties { get; } = [];

    /// <summary>The names of <see cref="Properties"/> in C#.</summary>
    public List<CodePlace> PropertyPlaces { get; } = [];

    /// <summary>The properties that other schemas fill.</summary>
    public List<SchemaBackReference> BackReferences { get; } = [];

    /// <summary>The names of <see cref="BackReferences"/> in C#.</summary>
    public List<CodePlace> BackReferencePlaces { get; } = [];

    /// <summary>Reads all properties, in the order in which they are declared.</summary>
    public void ReadAll(CancellationToken cancellation)
    {
        PropertyDeclarationSyntax[] partial =
        [
            .. record.DeclaringSyntaxReferences
                .Select(reference => reference.GetSyntax(cancellation))
                .OfType<TypeDeclarationSyntax>()
                .SelectMany(part => part.Members)
                .OfType<PropertyDeclarationSyntax>()
                .Where(property => property.Modifiers.Any(SyntaxKind.PartialKeyword)),
        ];
        HashSet<string> implemented = new(partial.Where(HasBody).Select(property => property.Identifier.ValueText), StringComparer.Ordinal);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PropertyDeclarationSyntax syntax in partial)
        {
            // What its author implements is ordinary C#, although it is partial.
            string name = syntax.Identifier.ValueText;
            if (!implemented.Contains(name) && record.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property && IsSuitable(property, syntax))
                Read(property, syntax, keys);
        }
    }

    private static bool HasBody(PropertyDeclarationSyntax property) =>
        property.ExpressionBody is not null || property.AccessorList?.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true;

    private bool IsSuitable(IPropertySymbol property, PropertyDeclarationSyntax syntax)
    {
        (string Reason, string Cure)? obstacle = null;
        if (syntax.AccessorList?.Accessors.Any(accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) == true)
            obstacle = ("it can be set, but articles never change", "leave only { get; }");
        else if (property.IsStatic)
            obstacle = ("it is static", "remove the static modifier");
        else if (syntax.Type is RefTypeSyntax)
            obstacle = ("it returns a reference to a variable", "remove the ref modifier");
        else if (record.BaseType!.GetMembers(property.Name).Any(member => member.DeclaredAccessibility == Accessibility.Public))
            obstacle = ("CorpusSdk.Article already has a member of this name", "remove it");
        if (obstacle is null)
            return true;
        problems.Report(syntax.Identifier.GetLocation(), ProblemCatalog.UnsuitableProperty, property.Name, obstacle.Value.Reason, obstacle.Value.Cure);
        return false;
    }

    private void Read(IPropertySymbol property, PropertyDeclarationSyntax syntax, Dictionary<string, string> keys)
    {
        string typeText = SymbolText.FullName(property.Type);
        string modifiers = string.Concat(syntax.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(modifier => modifier.Text + " "));
        string declaration = $"{modifiers}partial {typeText} {syntax.Identifier.Text}";
        if (Find(property, ReferencedByName) is { } referencedBy)
        {
            ReadBackReference(property, syntax, referencedBy, declaration, typeText);
            return;
        }

        if (TypeReader.Read(property.Type, record.ContainingAssembly, out string? fault) is not { } type)
        {
            // Where the type is an error, the compiler says so.
            if (fault is not null)
                problems.Report(syntax.Type.GetLocation(), ProblemCatalog.UnsupportedType, property.Name, SymbolText.Name(property.Type), fault);
            return;
        }

        var key = ConstantText.Argument(Find(property, FieldKeyName), 0) as string;
        string bound = key is null ? KeyText.Normalize(property.Name) : KeyText.ToLower(key);
        if (keys.TryGetValue(bound, out string? first))
        {
            problems.Report(syntax.Identifier.GetLocation(), ProblemCatalog.DuplicateKey, property.Name, key ?? property.Name, first);
            return;
        }

        keys.Add(bound, property.Name);
        var rules = new RuleReader(property, type, problems);
        rules.ReadAll();
        FieldScalar? fallback = DefaultReader.Read(property, type, problems);
        Properties.Add(new SchemaProperty(
            property.Name,
            declaration,
            typeText,
            type,
            key,
            IsRequired: rules.IsRequired || (fallback is null && !type.IsNullable && !type.IsList),
            IsIndexed: Find(property, IndexedName) is not null,
            fallback,
            rules.Rules.ToEquatableArray()));
        PropertyPlaces.Add(SchemaProblems.PlaceOf(syntax.Identifier.GetLocation()));
    }

    private void ReadBackReference(IPropertySymbol property, PropertyDeclarationSyntax syntax, AttributeData attribute, string declaration, string typeText)
    {
        if (ConstantText.Argument(attribute, 0) is not INamedTypeSymbol source || ConstantText.Argument(attribute, 1) is not string sourceProperty)
            return;

        SchemaListType form = TypeReader.ListFormOf(property.Type, out ITypeSymbol? element);
        if (form == SchemaListType.None || !SymbolEqualityComparer.Default.Equals(element, source))
        {
            problems.Report(
                syntax.Type.GetLocation(),
                ProblemCatalog.InvalidReferencedBy,
                property.Name,
                $"it is not a list of {source.Name}",
                $"make it an IReadOnlyList<{source.Name}> or an ImmutableArray<{source.Name}>");
            return;
        }

        BackReferences.Add(new SchemaBackReference(property.Name, declaration, typeText, form, SymbolText.Identity(source), sourceProperty));
        BackReferencePlaces.Add(SchemaProblems.PlaceOf(syntax.Identifier.GetLocation()));
    }

    private static AttributeData? Find(IPropertySymbol property, string attribute) =>
        property.GetAttributes().FirstOrDefault(candidate => SymbolText.Is(candidate.AttributeClass, attribute));
}
