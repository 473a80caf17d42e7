using System.Reflection;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.InMemory;

/// <summary>Reads the shapes of fields back from the columns of an open pack. What C# alone knows, enumerations and references, comes from the record's properties.</summary>
internal sealed unsafe class ShapeReader
{
    private const BindingFlags Properties = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly PackFields _fields;
    private readonly Type _articleType;
    private readonly HashSet<string> _indexed = new(StringComparer.Ordinal);
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
            _indexed.Add(NameOf(lookup.KeyColumn));
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
        Type? type = PropertyType(recordType, key);
        return Read(column, name, key, type) with { IsIndexed = _indexed.Contains(name) };
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

        var shape = new FieldShape(key, key, view.Kind, IsOptional: view.Presence != null, children.ToEquatableArray());
        if (view.Kind == FieldKind.Reference && type is not null)
        {
            _referencedTypes.Add(type);
            return shape with { ReferencedArchive = type.FullName };
        }

        return type is { IsEnum: true } && view.Kind is FieldKind.Int32 or FieldKind.Int64 ? shape with { Enum = EnumOf(type!) } : shape;
    }

    private string NameOf(int column) => _fields.Text((uint)_fields.Columns[column].Name);

    /// <summary>The type behind a property that takes a key: of a nullable value or a list what is in it.</summary>
    private static Type? PropertyType(Type recordType, string key)
    {
        PropertyInfo? property = recordType.GetProperties(Properties).FirstOrDefault(property =>
            property.GetCustomAttribute<FieldKeyAttribute>() is { } given
                ? string.Equals(given.Key, key, StringComparison.OrdinalIgnoreCase)
                : string.Equals(property.Name, Bare(key), StringComparison.OrdinalIgnoreCase));
        Type? type = property?.PropertyType;
        while (type is { IsGenericType: true })
            type = type.GenericTypeArguments[0];
        return type;
    }

    private static string Bare(string key) => string.Concat(key.Where(character => character is not (' ' or '-' or '_' or '.' or ':')));

    private static EnumShape EnumOf(Type type) => new(
        type.FullName!,
        Enum.GetNames(type).Select(name => new EnumMember(name, ToInt64(Enum.Parse(type, name)))).ToEquatableArray(),
        type.GetCustomAttribute<FlagsAttribute>() is not null);

    // As the compiler does: an unsigned value beyond the largest signed one by its bits.
    private static long ToInt64(object value) =>
        Enum.GetUnderlyingType(value.GetType()) == typeof(ulong)
            ? unchecked((long)Convert.ToUInt64(value, System.Globalization.CultureInfo.InvariantCulture))
            : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
}
