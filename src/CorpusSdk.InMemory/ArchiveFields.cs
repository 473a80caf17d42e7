using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Columns.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
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
    private readonly SchemaSpec? _schema;
    private readonly Dictionary<string, ReferenceTarget> _targets = new(StringComparer.Ordinal);

    private ArchiveFields(Archive original, Type articleType)
    {
        _original = original;
        PackFields fields = original.Content.Fields;
        var reader = new ShapeReader(fields, articleType);
        _shapes = reader.Read();
        _schema = RecordSchema.Read(articleType, _shapes);
        foreach (Type referenced in reader.ReferencedTypes)
        {
            // An archive that is not found has no articles: each reference into it is an error.
            Archive? archive = ArchiveClass.Of(referenced) is { } archiveClass ? ArchiveClass.ArchiveOf(archiveClass) : null;
            _targets[referenced.FullName!] = new ReferenceTarget(archive?.Name ?? referenced.Name, archive?.Articles.Select(article => article.Slug) ?? []);
        }
    }

    /// <summary>Reads the fields of an archive whose articles have a type.</summary>
    public static ArchiveFields Of(Archive original, Type articleType) => new(original, articleType);

    /// <summary>Gives an archive that was built without fields those of the original, and says where its texts do not fit them.</summary>
    public ArchiveSpec Apply(ArchiveSpec spec, List<string> errors, List<string> warnings)
    {
        return _schema is null ? ApplyInferred(spec, errors, warnings) : ApplyDeclared(spec, _schema, errors, warnings);
    }

    private ArchiveSpec ApplyInferred(ArchiveSpec spec, List<string> errors, List<string> warnings)
    {
        EquatableArray<FieldEntry>[] articles = [.. spec.Articles.Select(article => article.Source.Fields)];
        ColumnSet columns = ColumnBuilder.Build(_shapes, articles, TargetOf);
        var check = new FieldCheck(_original.Name, columns, _shapes, errors, warnings);
        for (int i = 0; i < articles.Length; i++)
            check.Check(spec.Files[spec.Articles[i].FileIndex], spec.Articles[i].Source, i);
        return spec with { Shapes = _shapes, Columns = columns };
    }

    // As SchemaFields does it in a build, but for the layout, which is that of the compiled archive.
    private ArchiveSpec ApplyDeclared(ArchiveSpec spec, SchemaSpec schema, List<string> errors, List<string> warnings)
    {
        IReadOnlyList<CheckedArticle> articles = NestedKeys.Nest(schema, [.. spec.Articles.Select(article => new CheckedArticle(spec.Files[article.FileIndex], article.Source))]);
        var binding = new SchemaBinding(schema, articles.Select(article => article.Article));
        EquatableArray<FieldShape> shapes = Rekey(_shapes, binding);
        foreach (Problem problem in SchemaChecker.Check(binding, articles).Concat(ReferenceChecker.Check(binding, articles, TargetOf)))
        {
            if (problem.Descriptor.Severity == ProblemSeverity.Error)
                errors.Add(problem.ToString());
            else if (problem.Descriptor.Severity == ProblemSeverity.Warning)
                warnings.Add(problem.ToString());
        }

        ColumnSet columns = ColumnBuilder.Build(shapes, [.. articles.Select(article => binding.Normalize(article.Article.Fields))], TargetOf);
        return spec with { Shapes = shapes, Columns = columns };
    }

    /// <summary>The shapes with the keys of these texts, and the defaults of the schema.</summary>
    private static EquatableArray<FieldShape> Rekey(EquatableArray<FieldShape> shapes, SchemaBinding binding) =>
        shapes.Select((shape, index) => Rekey(shape, binding.RecordOf(index)) with { Key = binding.KeyOf(index), Default = binding.Properties[index].Default }).ToEquatableArray();

    private static FieldShape Rekey(FieldShape shape, SchemaBinding? record)
    {
        if (record is null)
            return shape;
        return shape with { Children = shape.Kind == FieldKind.List ? new EquatableArray<FieldShape>([Rekey(shape.Children[0], record)]) : Rekey(shape.Children, record) };
    }

    private ReferenceTarget? TargetOf(string type) => _targets.TryGetValue(type, out ReferenceTarget? target) ? target : null;
}
