using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Columns.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>The slugs of an archive that schemas refer to, in the order of its articles.</summary>
/// <param name="Archive">The archive's name in C#.</param>
/// <param name="Slugs">The slugs.</param>
internal sealed record ArchiveSlugs(string Archive, EquatableArray<string> Slugs);

/// <summary>The fields of an archive, checked against its schema and put into columns.</summary>
/// <param name="Shapes">The fields.</param>
/// <param name="Columns">Their values.</param>
/// <param name="Problems">Violations of the schema.</param>
internal sealed record SchemaFields(EquatableArray<FieldShape> Shapes, ColumnSet Columns, IReadOnlyList<Problem> Problems)
{
    /// <summary>Checks an archive.</summary>
    /// <param name="schema">Its schema.</param>
    /// <param name="articles">Its articles in order.</param>
    /// <param name="archiveOf">The archive of another schema's record; null if it has none.</param>
    /// <param name="slugs">The archives that the schema refers to.</param>
    /// <param name="pointedBack">The properties that others' back references want to look up.</param>
    public static SchemaFields Create(
        SchemaSpec schema,
        IReadOnlyList<CheckedArticle> articles,
        Func<string, string?> archiveOf,
        EquatableArray<ArchiveSlugs> slugs,
        EquatableArray<string> pointedBack)
    {
        articles = NestedKeys.Nest(schema, articles);
        var binding = new SchemaBinding(schema, articles.Select(article => article.Article));
        Dictionary<string, ReferenceTarget> targets = slugs.ToDictionary(archive => archive.Archive, archive => new ReferenceTarget(archive.Archive, archive.Slugs), StringComparer.Ordinal);
        EquatableArray<FieldShape> shapes = SchemaShape.Create(binding, archiveOf)
            .Select(shape => pointedBack.Contains(shape.Name, StringComparer.Ordinal) ? shape with { IsIndexed = true } : shape)
            .ToEquatableArray();
        ColumnSet columns = ColumnBuilder.Build(shapes, [.. articles.Select(article => binding.Normalize(article.Article.Fields))], Target);
        return new SchemaFields(
            shapes,
            columns,
            [.. ProblemBound.Apply([.. SchemaChecker.Check(binding, articles), .. ReferenceChecker.Check(binding, articles, type => archiveOf(type) is { } archive ? Target(archive) : null)])]);

        ReferenceTarget? Target(string archive) => targets.TryGetValue(archive, out ReferenceTarget? target) ? target : null;
    }

    /// <summary>Whether a field holds references, one or several.</summary>
    public static bool IsReference(FieldShape shape) =>
        shape.Kind == FieldKind.Reference || (shape.Kind == FieldKind.List && shape.Children[0].Kind == FieldKind.Reference);
}
