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

/// <summary>Checks the fields of an archive's texts against its schema: keys, types and rules. Whether references lead somewhere is for <see cref="ReferenceChecker"/>.</summary>
internal sealed class SchemaChecker
{
    private readonly SchemaBinding _binding;
    private readonly EquatableArray<SchemaProperty> _properties;
    private readonly List<Problem> _problems = [];

    // For each property the key under which the article at hand has it.
    private readonly string?[] _keys;
    private readonly HashSet<SchemaRule> _slowRules = [];

    private SchemaChecker(SchemaBinding binding)
    {
        _binding = binding;
        _properties = binding.Schema.Properties;
        _keys = new string?[_properties.Count];
    }

    /// <summary>Checks the articles of an archive.</summary>
    /// <returns>The problems in the order of the articles; those of keys that no property takes come last, one for each key.</returns>
    public static IReadOnlyList<Problem> Check(SchemaBinding binding, IReadOnlyList<CheckedArticle> articles)
    {
        var checker = new SchemaChecker(binding);
        var unknown = new UnknownKeys(binding);
        foreach (CheckedArticle article in articles)
        {
            checker.CheckArticle(article);
            unknown.Add(article);
        }

        checker._problems.AddRange(unknown.Report());
        return checker._problems;
    }

    private void CheckArticle(CheckedArticle article)
    {
        Array.Clear(_keys, 0, _keys.Length);
        foreach (FieldEntry entry in article.Article.Fields.AsSpan())
        {
            int index = _binding.PropertyOf(entry.Key);
            if (index < 0)
                continue;
            if (_keys[index] is { } first)
            {
                Report(ProblemCatalog.RepeatedKey, article, entry.KeyPlace, entry.Key, first, NameOf(_properties[index]));
                continue;
            }

            _keys[index] = entry.Key;
            CheckEntry(article, _properties[index], entry);
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] is null)
                CheckAbsence(article.File, article.Article.Span, _properties[i], _binding.KeyOf(i));
        }
    }

    private void CheckEntry(CheckedArticle article, SchemaProperty property, FieldEntry entry)
    {
        if (entry.Value is FieldScalar { Notation: ScalarNotation.Null } || (property.Type.Kind == FieldKind.Reference && entry.Value is FieldScalar scalar && ReferenceKind.IsEmpty(scalar)))
            CheckAbsence(article.File, entry.KeyPlace.ToSpan(), property, entry.Key);
        else if (property.Type.IsList)
            CheckList(article, property, entry);
        else if (CheckType(article, property, entry.Key, entry.Value))
            CheckRules(article, property, entry.Key, (FieldScalar)entry.Value);
    }

    /// <summary>The problem of a missing value or an empty list.</summary>
    private void CheckAbsence(string file, ProblemSpan place, SchemaProperty property, string key)
    {
        if (property.IsRequired)
        {
            string cure = property.Type.IsNullable || property.Type.IsList
                ? "remove its [Required]"
                : "make the property nullable or give it a [DefaultValue]";
            _problems.Add(Problem.Create(ProblemCatalog.MissingValue, file, place, key, NameOf(property), TypeText.Describe(property.Type), cure));
        }
        else if (property.Type.IsList)
        {
            CheckCount(file, place, property, key, 0);
        }
    }

    private void CheckList(CheckedArticle article, SchemaProperty property, FieldEntry entry)
    {
        // A single value is a list of one, since people write it like that.
        if (entry.Value is not FieldList list)
        {
            if (CheckType(article, property, entry.Key, entry.Value))
                CheckCount(article.File, entry.Value.Place.ToSpan(), property, entry.Key, 1);
            return;
        }

        foreach (FieldValue item in list.Items.AsSpan())
            CheckType(article, property, entry.Key, item);
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

    private bool CheckType(CheckedArticle article, SchemaProperty property, string key, FieldValue value)
    {
        if (value is FieldScalar scalar && scalar.Notation != ScalarNotation.Null && SchemaValue.Accepts(property.Type, scalar))
            return true;

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

    private string NameOf(SchemaProperty property) => $"{TypeText.ShortName(_binding.Schema.TypeName)}.{property.Name}";
}
