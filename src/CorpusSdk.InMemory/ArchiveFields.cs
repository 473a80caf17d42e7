using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Packs;
using CorpusSdk.Reflection;

namespace CorpusSdk.InMemory;

/// <summary>
/// The fields of a generated archive, read from its pack, so that texts can be compiled to the columns that its record's properties
/// read by their numbers.
/// </summary>
internal sealed class ArchiveFields
{
    private readonly Archive _original;
    private readonly EquatableArray<FieldShape> _shapes;
    private readonly Dictionary<string, ReferenceTarget> _targets = new(StringComparer.Ordinal);

    private ArchiveFields(Archive original, Type articleType)
    {
        _original = original;
        PackFields fields = original.Content.Fields;
        var reader = new ShapeReader(fields, articleType);
        _shapes = reader.Read();
        foreach (Type referenced in reader.ReferencedTypes)
        {
            if (ArchiveClass.Of(referenced) is { } archiveClass && ArchiveClass.ArchiveOf(archiveClass) is { } archive)
                _targets[referenced.FullName!] = new ReferenceTarget(archive.Name, archive.Articles.Select(article => article.Slug));
        }
    }

    /// <summary>Reads the fields of an archive whose articles have a type.</summary>
    public static ArchiveFields Of(Archive original, Type articleType) => new(original, articleType);

    /// <summary>Gives an archive that was built without fields those of the original, and says where its texts do not fit them.</summary>
    public ArchiveSpec Apply(ArchiveSpec spec, List<string> errors, List<string> warnings)
    {
        EquatableArray<FieldEntry>[] articles = [.. spec.Articles.Select(article => article.Source.Fields)];
        ColumnSet columns = ColumnBuilder.Build(_shapes, articles, name => _targets.TryGetValue(name, out ReferenceTarget? target) ? target : null);
        var check = new FieldCheck(_original.Name, columns, _shapes, errors, warnings);
        for (int i = 0; i < articles.Length; i++)
            check.Check(spec.Files[spec.Articles[i].FileIndex], spec.Articles[i].Source, i);
        return spec with { Shapes = _shapes, Columns = columns };
    }
}
