using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>An article and its file.</summary>
/// <param name="File">The path, relative and with <c>/</c>.</param>
/// <param name="Article">The article.</param>
internal readonly record struct CheckedArticle(string File, ParsedArticle Article);

/// <summary>
/// Checks the fields of an archive's texts against its schema: keys, types and rules. Each record of the schema has a checker of its
/// own. Whether references lead somewhere is for <see cref="ReferenceChecker"/>.
/// </summary>
internal sealed class SchemaChecker
{
    private readonly SchemaBinding _binding;
    private readonly EquatableArray<SchemaProperty> _properties;
    private readonly SchemaChecker?[] _records;
    private readonly UniqueValues?[] _unique;
    private readonly UnknownKeys _unknown;
    private readonly List<Problem> _problems;

    // The keys around the record, each with a point behind it; empty for the schema itself.
    private readonly string _path;

    // For each property the key under which the map at hand has it.
    private readonly string?[] _keys;

    // For each property the value in the map at hand, if there is one of its type.
    private readonly FieldScalar?[] _values;
    private readonly HashSet<SchemaRule> _slowRules = [];

    private SchemaChecker(SchemaBinding binding, string path, List<Problem> problems)
    {
        _binding = binding;
        _properties = binding.Properties;
        _path = path;
        _problems = problems;
        _keys = new string?[_properties.Count];
        _values = new FieldScalar?[_properties.Count];
        _unique = [.. _properties.Select((property, i) => property.IsUnique ? new UniqueValues(property.Type, path + binding.KeyOf(i), NameOf(property)) : null)];
        _unknown = new UnknownKeys(binding, path);
        _records = [.. _properties.Select((_, i) => binding.RecordOf(i) is { } record ? new SchemaChecker(record, $"{path}{binding.KeyOf(i)}.", problems) : null)];
    }

    /// <summary>Checks the articles of an archive.</summary>
    /// <returns>The problems in the order of the articles; then those of values that are given twice, and those of keys that no property takes, one for each key.</returns>
    public static IReadOnlyList<Problem> Check(SchemaBinding binding, IReadOnlyList<CheckedArticle> articles)
    {
        var problems = new List<Problem>();
        var checker = new SchemaChecker(binding, "", problems);
        foreach (CheckedArticle article in articles)
            checker.CheckMap(article, article.Article.Fields, article.Article.Span);

        problems.AddRange(checker.UniqueProblems());
        problems.AddRange(checker.UnknownKeyProblems());
        return problems;
    }

    private IEnumerable<Problem> UniqueProblems() =>
        _unique.SelectMany(values => values?.Report() ?? []).Concat(_records.SelectMany(record => record?.UniqueProblems() ?? []));

    private IEnumerable<Problem> UnknownKeyProblems() => _unknown.Report().Concat(_records.SelectMany(record => record?.UnknownKeyProblems() ?? []));

    /// <summary>Checks the entries of an article, or of a record in it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="place">Where missing values are reported.</param>
    private void CheckMap(CheckedArticle article, EquatableArray<FieldEntry> entries, ProblemSpan place)
    {
        _unknown.Add(article, entries);
        Array.Clear(_keys, 0, _keys.Length);
        Array.Clear(_values, 0, _values.Length);
        foreach (FieldEntry entry in entries.AsSpan())
        {
            int index = _binding.PropertyOf(entry.Key);
            if (index < 0)
                continue;
            if (_keys[index] is { } first)
            {
                Report(ProblemCatalog.RepeatedKey, article, entry.KeyPlace, _path + entry.Key, _path + first, NameOf(_properties[index]));
                continue;
            }

            _keys[index] = entry.Key;
            CheckEntry(article, index, entry with { Key = _path + entry.Key });
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] is null)
                CheckAbsence(article.File, place, _properties[i], _path + _binding.KeyOf(i));
            if (_properties[i].Orders.Count > 0)
                CheckOrders(article, i);
        }
    }

    private void CheckEntry(CheckedArticle article, int index, FieldEntry entry)
    {
        SchemaProperty property = _properties[index];
        if (entry.Value is FieldScalar { Notation: ScalarNotation.Null } || (property.Type.Kind == FieldKind.Reference && entry.Value is FieldScalar scalar && ReferenceKind.IsEmpty(scalar)))
            CheckAbsence(article.File, entry.KeyPlace.ToSpan(), property, entry.Key);
        else if (property.Type.IsList)
            CheckList(article, index, entry);
        else if (CheckValue(article, index, entry.Key, entry.Value, entry.KeyPlace) && entry.Value is FieldScalar value)
            CheckRules(article, property, entry.Key, _values[index] = value);
    }

    /// <summary>Compares a value with those of other properties. A default stands for one that is not written, and has no place: then the problem is at the other one.</summary>
    private void CheckOrders(CheckedArticle article, int index)
    {
        SchemaProperty property = _properties[index];
        foreach (ValueOrder order in property.Orders.AsSpan())
        {
            int other = _binding.IndexOf(order.Property);
            if (other < 0 || (_values[index] ?? property.Default) is not { } value || (_values[other] ?? _properties[other].Default) is not { } bound || (_values[index] ?? _values[other]) is not { } written)
                continue;
            if (order.Check(property.Type, value, bound, KeyOf(other)) is { } fault)
                Report(ProblemCatalog.BrokenRule, article.File, written.Place.ToSpan(), KeyOf(index), fault, errorMessage: null);
        }

        string KeyOf(int i) => _path + (_keys[i] ?? _binding.KeyOf(i));
    }

    /// <summary>The problem of a missing value or an empty list.</summary>
    private void CheckAbsence(string file, ProblemSpan place, SchemaProperty property, string key)
    {
        if (property.IsRequired)
        {
            string cure = (property.Type.IsNullable || property.Type.IsList, property.Type.IsRecord) switch
            {
                (true, _) => "remove its [Required]",
                (false, true) => "make the property nullable",
                _ => "make the property nullable or give it a [DefaultValue]",
            };
            _problems.Add(Problem.Create(ProblemCatalog.MissingValue, file, place, key, NameOf(property), TypeText.Describe(property.Type), cure));
        }
        else if (property.Type.IsList)
        {
            CheckCount(file, place, property, key, 0);
        }
    }

    private void CheckList(CheckedArticle article, int index, FieldEntry entry)
    {
        // A single value is a list of one, since people write it like that.
        SchemaProperty property = _properties[index];
        if (entry.Value is not FieldList list)
        {
            if (CheckValue(article, index, entry.Key, entry.Value, entry.KeyPlace))
                CheckCount(article.File, entry.Value.Place.ToSpan(), property, entry.Key, 1);
            return;
        }

        foreach (FieldValue item in list.Items.AsSpan())
            CheckValue(article, index, entry.Key, item, item.Place);
        CheckCount(article.File, list.Place.ToSpan(), property, entry.Key, list.Items.Count);
    }

    private void CheckCount(string file, ProblemSpan place, SchemaProperty property, string key, int count)
    {
        foreach (SchemaRule rule in property.Rules.AsSpan())
        {
            if (rule.CheckCount(count) is { } fault)
                Report(ProblemCatalog.BrokenRule, file, place, key, fault, rule.ErrorMessage);
        }
    }

    /// <summary>Whether a value or an element has its type; of a record, whether it is a map, whose entries are checked as well.</summary>
    private bool CheckValue(CheckedArticle article, int index, string key, FieldValue value, FieldPlace placeOfAbsence)
    {
        SchemaProperty property = _properties[index];
        if (_records[index] is { } record)
        {
            if (value is FieldMap map)
            {
                record.CheckMap(article, map.Entries, placeOfAbsence.ToSpan());
                return true;
            }

            Report(ProblemCatalog.WrongType, article.File, value.Place.ToSpan(), key, RecordFault.Of(_binding.RecordOf(index)!, property, value), errorMessage: null);
            return false;
        }

        if (value is FieldScalar scalar && scalar.Notation != ScalarNotation.Null && SchemaValue.Accepts(property.Type, scalar))
        {
            _unique[index]?.Add(article, scalar);
            return true;
        }

        ValueFault fault = value is FieldScalar wrong ? TypeFault.Of(property.Type, property.Name, wrong) : TypeFault.Of(property.Type, property.Name, value);
        bool isUnknownMember = property.Type.Enum is not null && value is FieldScalar { Notation: not ScalarNotation.Null };
        Report(isUnknownMember ? ProblemCatalog.UnknownMember : ProblemCatalog.WrongType, article.File, value.Place.ToSpan(), key, fault, errorMessage: null);
        return false;
    }

    private void CheckRules(CheckedArticle article, SchemaProperty property, string key, FieldScalar value)
    {
        foreach (SchemaRule rule in property.Rules.AsSpan())
        {
            if (_slowRules.Contains(rule) || rule.Check(value) is not { } fault)
                continue;
            if (!fault.IsTimeout)
            {
                Report(ProblemCatalog.BrokenRule, article.File, value.Place.ToSpan(), key, fault, rule.ErrorMessage);
                continue;
            }

            _slowRules.Add(rule);
            Report(ProblemCatalog.SlowPattern, article, value.Place, key, fault.Expected, fault.Found, NameOf(property));
        }
    }

    private void Report(ProblemDescriptor descriptor, string file, ProblemSpan place, string key, ValueFault fault, string? errorMessage) =>
        _problems.Add(Problem.Create(descriptor, file, place, key, fault.Expected, fault.Found, errorMessage is null ? fault.Fix : $"{fault.Fix} ({errorMessage})"));

    private void Report(ProblemDescriptor descriptor, CheckedArticle article, FieldPlace place, params object[] arguments) =>
        _problems.Add(Problem.Create(descriptor, article.File, place.ToSpan(), arguments));

    private string NameOf(SchemaProperty property) => $"{TypeText.ShortName(_binding.TypeName)}.{property.Name}";
}
