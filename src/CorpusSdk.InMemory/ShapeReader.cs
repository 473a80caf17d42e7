using System.Reflection;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;

namespace CorpusSdk.InMemory;

/// <summary>Reads the shapes of fields, all but their lookup tables, back from the columns of an open pack. What C# alone knows, enumerations and references, comes from the record's properties.</summary>
internal sealed unsafe class ShapeReader
{
    private const BindingFlags Properties = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly PackFields _fields;
    private readonly Type _articleType;
    private readonly HashSet<int> _columnsOfLookups = [];
    private readonly List<Type> _referencedTypes = [];

    /// <summary>Prepares to read.</summary>
    /// <param name="fields">The open pack's fields.</param>
    /// <param name="articleType">The record whose properties read them.</param>
    public ShapeReader(PackFields fields, Type articleType)
    {
        _fields = fields;
        _articleType = articleType;
        for (int i = 0; i < fields.LookupCount; i++)
        {
            LookupView lookup = fields.Lookup(i);
            _columnsOfLookups.Add(lookup.KeyColumn);
            _columnsOfLookups.Add(lookup.ArticlesColumn);
        }
    }

    /// <summary>The types of articles that references point at; each is the name of its target in the shape.</summary>
    public IReadOnlyList<Type> ReferencedTypes => _referencedTypes;

    /// <summary>The shapes in the order of the columns.</summary>
    public EquatableArray<FieldShape> Read()
    {
        var shapes = new List<FieldShape>();
        for (int column = 0; column < _fields.Columns.Length; column = _fields.Columns[column].EndColumn)
        {
            if (!_columnsOfLookups.Contains(column))
                shapes.Add(Read(column, parentName: null, _articleType));
        }

        return shapes.ToEquatableArray();
    }

    private FieldShape Read(int column, string? parentName, Type recordType)
    {
        string name = NameOf(column);
        string key = parentName is null ? name : name.Substring(parentName.Length + 1);
        Type? type = ValueType(PropertyOf(recordType, key));
        return Read(column, name, key, type);
    }

    private FieldShape Read(int column, string name, string key, Type? type)
    {
        ColumnView view = _fields.Columns[column];
        var children = new List<FieldShape>();
        if (view.Kind == FieldKind.List)
        {
            children.Add(Read(column + 1, name + "[]", "", type));
        }
        else if (view.Kind == FieldKind.Map)
        {
            for (int child = column + 1; child < view.EndColumn; child = _fields.Columns[child].EndColumn)
                children.Add(Read(child, name, type ?? typeof(object)));
        }

        var shape = new FieldShape(key, key, view.Kind, IsOptional: view.Presence != null, children.ToEquatableArray())
        {
            HasTexts = _fields.TextColumn(column) >= 0,
            DeclaredType = FieldKinds.DeclaredType(type?.FullName),
        };
        if (view.Kind == FieldKind.Reference && type is not null)
        {
            _referencedTypes.Add(type);
            return shape with { ReferencedArchive = type.FullName };
        }

        return type is { IsEnum: true } && view.Kind is FieldKind.Int32 or FieldKind.Int64 ? shape with { Enum = EnumOf(type!) } : shape;
    }

    private string NameOf(int column) => _fields.Text((uint)_fields.Columns[column].Name);

    /// <summary>The property of a record that takes a key; null if none does. A key that was given to a property goes before a name.</summary>
    public static PropertyInfo? PropertyOf(Type recordType, string key)
    {
        PropertyInfo[] properties = recordType.GetProperties(Properties);
        return properties.FirstOrDefault(property => property.GetCustomAttribute<FieldKeyAttribute>() is { } given && KeyText.ToLower(given.Key) == KeyText.ToLower(key))
            ?? properties.FirstOrDefault(property => property.GetCustomAttribute<FieldKeyAttribute>() is null && KeyText.Normalize(property.Name) == KeyText.Normalize(key));
    }

    /// <summary>The type of a property's values: for a nullable value or a list, the type in it.</summary>
    public static Type? ValueType(PropertyInfo? property)
    {
        Type? type = property?.PropertyType;
        while (type is { IsGenericType: true })
            type = type.GenericTypeArguments[0];
        return type;
    }

    // By their fields, which are in declared order: of two members with one value the first gives the name.
    private static EnumShape EnumOf(Type type) => new(
        type.FullName!,
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => new EnumMember(field.Name, ToInt64(field.GetValue(null)!))).ToEquatableArray(),
        type.GetCustomAttribute<FlagsAttribute>() is not null);

    // As the compiler does: an unsigned value beyond the largest signed one by its bits.
    private static long ToInt64(object value) =>
        Enum.GetUnderlyingType(value.GetType()) == typeof(ulong)
            ? unchecked((long)Convert.ToUInt64(value, System.Globalization.CultureInfo.InvariantCulture))
            : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
}
