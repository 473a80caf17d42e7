using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads the partial properties of a schema, or of a record in it; all others are ordinary C#.</summary>
/// <param name="record">The schema or the record.</param>
/// <param name="article">The base of a schema, whose members the properties must not hide; null for a record.</param>
/// <param name="problems">Takes the problems.</param>
/// <param name="records">Reads the records that properties hold.</param>
internal sealed class PropertyReader(INamedTypeSymbol record, INamedTypeSymbol? article, SchemaProblems problems, RecordReader records)
{
    private const string IndexedName = "CorpusSdk.IndexedAttribute";
    private const string UniqueName = "CorpusSdk.UniqueAttribute";
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

    // The symbols of Properties: orders between them are read when all are known.
    private readonly List<IPropertySymbol> _symbols = [];

    /// <summary>The names of properties and fields that have a problem of their own.</summary>
    public List<string> Unfilled { get; } = [];

    /// <summary>The declarations of those that are partial, each with its accessors: implemented so that their problem is the only one.</summary>
    public List<string> Stubs { get; } = [];

    /// <summary>The partial properties of any type, each implemented so that the compiler does not miss it.</summary>
    public static IEnumerable<string> StubsOf(INamedTypeSymbol type) =>
        Unimplemented(type, MembersOf(type, default)).Select(property => Stub(property.Symbol, property.Syntax)).OfType<string>();

    /// <summary>Reads all properties, in the order in which they are declared.</summary>
    public void ReadAll(CancellationToken cancellation)
    {
        MemberDeclarationSyntax[] members = MembersOf(record, cancellation);
        ReportWhatIsNotFilled(members);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((IPropertySymbol property, PropertyDeclarationSyntax syntax) in Unimplemented(record, members))
        {
            if (IsSuitable(property, syntax) && TryRead(property, syntax, keys))
                continue;
            Unfilled.Add(property.Name);
            if (Stub(property, syntax) is { } stub)
                Stubs.Add(stub);
        }

        for (int i = 0; i < Properties.Count; i++)
            Properties[i] = Properties[i] with { Orders = OrderReader.Read(_symbols[i], Properties[i], Properties, problems) };
    }

    /// <summary>Reports lookup tables of one name, which only tables over members of records can have: <c>ByAddressCity</c>.</summary>
    public void ReportRepeatedTables()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < Properties.Count; i++)
        {
            foreach (string name in TableNames(Properties[i]))
            {
                if (names.TryGetValue(name, out string? first))
                    problems.Report(PropertyPlaces[i], ProblemCatalog.InvalidAttribute, Properties[i].Name, "Indexed", $"asks for a table By{name}, which '{first}' already has", "rename one of the two, and give it its key with [FieldKey]");
                else
                    names.Add(name, Properties[i].Name);
            }
        }
    }

    private static IEnumerable<string> TableNames(SchemaProperty property) => property.Record is { } record
        ? record.Properties.SelectMany(TableNames).Select(name => property.Name + name)
        : property.IsIndexed ? [property.Name] : [];

    private static MemberDeclarationSyntax[] MembersOf(INamedTypeSymbol type, CancellationToken cancellation) =>
    [
        .. type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(part => part.Members),
    ];

    // A partial property that its author implements is ordinary C#.
    private static IEnumerable<(IPropertySymbol Symbol, PropertyDeclarationSyntax Syntax)> Unimplemented(INamedTypeSymbol type, MemberDeclarationSyntax[] members)
    {
        PropertyDeclarationSyntax[] partial = [.. members.OfType<PropertyDeclarationSyntax>().Where(property => property.Modifiers.Any(SyntaxKind.PartialKeyword))];
        HashSet<string> implemented = new(partial.Where(HasBody).Select(property => property.Identifier.ValueText), StringComparer.Ordinal);
        foreach (PropertyDeclarationSyntax syntax in partial)
        {
            string name = syntax.Identifier.ValueText;
            if (!implemented.Contains(name) && type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                yield return (property, syntax);
        }
    }

    // An automatic property, or a field, keeps the value that a new object has: articles are made by generated code, which knows nothing of it.
    private void ReportWhatIsNotFilled(MemberDeclarationSyntax[] members)
    {
        foreach (PropertyDeclarationSyntax property in members.OfType<PropertyDeclarationSyntax>().Where(IsAutomatic))
        {
            problems.Report(property.Identifier.GetLocation(), ProblemCatalog.PropertyNotPartial, property.Identifier.Text, property.Type.ToString());
            Unfilled.Add(property.Identifier.ValueText);
        }

        foreach (FieldDeclarationSyntax field in members.OfType<FieldDeclarationSyntax>().Where(field => !field.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword)))
        {
            foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables.Where(variable => variable.Initializer is null))
            {
                problems.Report(variable.Identifier.GetLocation(), ProblemCatalog.FieldInSchema, variable.Identifier.Text, field.Declaration.Type.ToString());
                Unfilled.Add(variable.Identifier.ValueText);
            }
        }
    }

    private static bool IsAutomatic(PropertyDeclarationSyntax property) =>
        property is { Initializer: null, ExpressionBody: null, ExplicitInterfaceSpecifier: null, AccessorList: { } list }
        && list.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)
        && !property.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PartialKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.ExternKeyword);

    // If the type is an error, the compiler reports it.
    private static string? Stub(IPropertySymbol property, PropertyDeclarationSyntax syntax)
    {
        if (property.Type.TypeKind == TypeKind.Error || syntax.Type is RefTypeSyntax || syntax.AccessorList is not { } list)
            return null;
        string accessors = string.Concat(list.Accessors.Select(accessor => $"{string.Concat(accessor.Modifiers.Select(modifier => modifier.Text + " "))}{accessor.Keyword.Text} => throw null!; "));
        return $"{Declaration(property, syntax)} {{ {accessors}}}";
    }

    private static string Declaration(IPropertySymbol property, PropertyDeclarationSyntax syntax)
    {
        string modifiers = string.Concat(syntax.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(modifier => modifier.Text + " "));
        return $"{modifiers}partial {SymbolText.FullName(property.Type)} {syntax.Identifier.Text}";
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
        else if (article is null && SchemaNames.OfRecords.Contains(property.Name, StringComparer.Ordinal))
            obstacle = ("the generated code has a field of this name", "rename it, and give it the key with [FieldKey]");
        else if (article?.GetMembers(property.Name).Any(member => member.DeclaredAccessibility == Accessibility.Public) == true)
            obstacle = ("CorpusSdk.Article already has a member of this name", "remove it");
        if (obstacle is null)
            return true;
        problems.Report(syntax.Identifier.GetLocation(), ProblemCatalog.UnsuitableProperty, property.Name, obstacle.Value.Reason, obstacle.Value.Cure);
        return false;
    }

    private bool TryRead(IPropertySymbol property, PropertyDeclarationSyntax syntax, Dictionary<string, string> keys)
    {
        string typeText = SymbolText.FullName(property.Type);
        string declaration = Declaration(property, syntax);
        if (Find(property, ReferencedByName) is { } referencedBy)
            return TryReadBackReference(property, syntax, referencedBy, declaration, typeText);

        RecordSpec? inner = null;
        if (TypeReader.Read(property.Type, record.ContainingAssembly, records, out string? fault) is not { } type || (type.IsRecord && (inner = records.Find(TypeReader.RecordOf(property.Type), out fault)) is null))
        {
            // If the type is an error, the compiler reports it.
            if (fault is not null)
                problems.Report(syntax.Type.GetLocation(), ProblemCatalog.UnsupportedType, property.Name, SymbolText.Name(property.Type), fault);
            return false;
        }

        var key = ConstantText.Argument(Find(property, FieldKeyName), 0) as string;
        string bound = key is null ? KeyText.Normalize(property.Name) : KeyText.ToLower(key);
        if (keys.TryGetValue(bound, out string? first))
        {
            problems.Report(syntax.Identifier.GetLocation(), ProblemCatalog.DuplicateKey, property.Name, key ?? property.Name, first);
            return false;
        }

        keys.Add(bound, property.Name);
        var rules = new RuleReader(property, type, problems);
        rules.ReadAll();
        FieldScalar? fallback = DefaultReader.Read(property, type, problems);
        var read = new SchemaProperty(
            property.Name,
            declaration,
            typeText,
            type,
            key,
            IsRequired: rules.IsRequired || (fallback is null && !type.IsNullable && !type.IsList),
            IsIndexed: IsIndexed(property, type),
            fallback,
            rules.Rules.ToEquatableArray())
        {
            Description = DocComment.SummaryOf(syntax),
            Record = inner,
            IsUnique = IsUnique(property, type),
        };
        if (inner is not null && records.IsTooLarge(Properties, read))
        {
            problems.Report(syntax.Type.GetLocation(), ProblemCatalog.UnsupportedType, property.Name, SymbolText.Name(property.Type), "with its records it has more than 1,000 fields, so give one of them its own archive");
            return false;
        }

        Properties.Add(read);
        _symbols.Add(property);
        PropertyPlaces.Add(SchemaProblems.PlaceOf(syntax.Identifier.GetLocation()));
        return true;
    }

    private bool IsUnique(IPropertySymbol property, SchemaType type)
    {
        if (Find(property, UniqueName) is not { } attribute || !type.IsRecord)
            return Find(property, UniqueName) is not null;
        problems.Report(ConstantText.PlaceOf(attribute, property), ProblemCatalog.InvalidAttribute, property.Name, "Unique", "is on a record, whose places are never equal", "put it on a property of the record");
        return false;
    }

    private bool IsIndexed(IPropertySymbol property, SchemaType type)
    {
        if (Find(property, IndexedName) is not { } attribute)
            return false;
        if (type.IsRecord)
        {
            problems.Report(ConstantText.PlaceOf(attribute, property), ProblemCatalog.InvalidAttribute, property.Name, "Indexed", "is on a record, which is no key", "remove it");
            return false;
        }

        if (type.Scalar is not VersionKind)
            return true;

        // The keys of a table are in the order of their texts, in which 1.10 comes before 1.9.
        problems.Report(ConstantText.PlaceOf(attribute, property), ProblemCatalog.InvalidAttribute, property.Name, "Indexed", "is on a version, which has no lookup table", "remove it, or make the property a string");
        return false;
    }

    private bool TryReadBackReference(IPropertySymbol property, PropertyDeclarationSyntax syntax, AttributeData attribute, string declaration, string typeText)
    {
        if (article is null)
        {
            problems.Report(ConstantText.PlaceOf(attribute, property), ProblemCatalog.InvalidReferencedBy, property.Name, $"nothing points at {record.Name}, which is a record within others", "move it into the record of an archive");
            return false;
        }

        if (ConstantText.Argument(attribute, 0) is not INamedTypeSymbol source || ConstantText.Argument(attribute, 1) is not string sourceProperty)
            return false;

        SchemaListType form = TypeReader.ListFormOf(property.Type, out ITypeSymbol? element);
        if (form == SchemaListType.None || !SymbolEqualityComparer.Default.Equals(element, source))
        {
            problems.Report(
                syntax.Type.GetLocation(),
                ProblemCatalog.InvalidReferencedBy,
                property.Name,
                $"it is not a list of {source.Name}",
                $"make it an IReadOnlyList<{source.Name}> or an ImmutableArray<{source.Name}>");
            return false;
        }

        BackReferences.Add(new SchemaBackReference(property.Name, declaration, typeText, form, SymbolText.Identity(source), sourceProperty));
        BackReferencePlaces.Add(SchemaProblems.PlaceOf(syntax.Identifier.GetLocation()));
        return true;
    }

    private static AttributeData? Find(IPropertySymbol property, string attribute) =>
        property.GetAttributes().FirstOrDefault(candidate => SymbolText.Is(candidate.AttributeClass, attribute));
}
