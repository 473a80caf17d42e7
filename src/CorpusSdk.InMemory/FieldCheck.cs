using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Packs;

namespace CorpusSdk.InMemory;

/// <summary>Finds what keeps texts from having the inferred fields of another archive: values of another type, and missing values that are required.</summary>
internal sealed class FieldCheck(string archiveName, ColumnSet columns, EquatableArray<FieldShape> shapes, List<string> errors, List<string> warnings)
{
    /// <summary>Checks an article.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="article">The article.</param>
    /// <param name="row">Its position in the archive.</param>
    public void Check(string file, ParsedArticle article, int row)
    {
        var atStart = new FieldPlace(article.Span.Start, article.Span.Length, article.Span.StartLine, article.Span.StartColumn);
        CheckFields(file, atStart, shapes, article.Fields, firstColumn: 0, row);
        foreach (FieldEntry entry in article.Fields.AsSpan())
        {
            if (!shapes.Any(shape => string.Equals(shape.Key, entry.Key, StringComparison.OrdinalIgnoreCase)))
                warnings.Add(Line(file, entry.KeyPlace, "warning", $"the archive {archiveName} has no field '{entry.Key}', so it is passed over."));
        }
    }

    private void CheckFields(string file, FieldPlace place, EquatableArray<FieldShape> fields, EquatableArray<FieldEntry> entries, int firstColumn, int row)
    {
        int column = firstColumn;
        foreach (FieldShape field in fields)
        {
            FieldValue? value = FieldEntries.Find(entries, field.Key);
            if (value is not null)
                CheckValue(file, field.Key, field, value, column, row);
            else if (!field.IsOptional && field.Kind != FieldKind.List)
                errors.Add(Line(file, place, "error", $"the article has no '{field.Key}', which every article of {archiveName} has."));
            column += field.ColumnCount;
        }
    }

    private void CheckValue(string file, string key, FieldShape field, FieldValue value, int column, int row)
    {
        if (field.Kind == FieldKind.List)
        {
            FieldValue[] elements = value is FieldList list ? [.. list.Items.Where(item => item is not FieldScalar { Notation: ScalarNotation.Null })] : [value];
            int start = (int)columns.Columns[column].Integers![row];
            for (int i = 0; i < elements.Length; i++)
                CheckValue(file, key, field.Children[0], elements[i], column + 1, start + i);
        }
        else if (columns.Columns[column].Presence is { } presence && !presence[row])
        {
            errors.Add(Line(file, value.Place, "error", $"the value of '{key}' cannot be read as {FieldKinds.Of(field.Kind).Noun}, which it is in {archiveName}."));
        }
        else if (value is FieldMap map)
        {
            CheckFields(file, map.Place, field.Children, map.Entries, column + 1, row);
        }
    }

    private static string Line(string file, FieldPlace place, string severity, string message) =>
        FormattableString.Invariant($"{file}({place.Line},{place.Column}): {severity}: {message}");
}
