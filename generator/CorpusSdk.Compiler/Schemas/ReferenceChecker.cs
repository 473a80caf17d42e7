using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Checks that the references of an archive's articles lead somewhere. Apart from <see cref="SchemaChecker"/>, because it depends on other archives.</summary>
internal sealed class ReferenceChecker
{
    // Each suggestion reads all slugs, and a renamed author may be named in every article.
    private const int MaxSuggestions = 50;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<(ReferenceTarget Target, string File, string Reference), string> _advice = [];

    private ReferenceChecker()
    {
    }

    /// <summary>Checks the references.</summary>
    /// <param name="binding">The schema and the keys of the texts.</param>
    /// <param name="articles">The articles in their order.</param>
    /// <param name="targetOf">The articles of a schema's record; null if it has no archive, which is a problem of its own and not of the texts.</param>
    public static IReadOnlyList<Problem> Check(SchemaBinding binding, IReadOnlyList<CheckedArticle> articles, Func<string, ReferenceTarget?> targetOf)
    {
        var checker = new ReferenceChecker();
        if (Targets.Create(binding, "", targetOf) is not { } targets)
            return checker._problems;
        foreach (CheckedArticle article in articles)
            checker.CheckMap(targets, article.File, binding.Normalize(article.Article.Fields));
        return checker._problems;
    }

    private void CheckMap(Targets targets, string file, EquatableArray<FieldEntry> entries)
    {
        foreach (FieldEntry entry in entries.AsSpan())
        {
            int property = targets.Binding.PropertyOf(entry.Key);
            if (targets.Records[property] is { } record)
            {
                foreach (FieldMap map in Values(entry.Value, targets.Binding.Properties[property].Type.IsList).OfType<FieldMap>())
                    CheckMap(record, file, map.Entries);
            }

            if (targets.Archives[property] is not { } target)
                continue;
            foreach (FieldScalar value in Values(entry.Value, targets.Binding.Properties[property].Type.IsList).OfType<FieldScalar>())
            {
                if (!ReferenceKind.IsEmpty(value) && !target.TryFind(value.Text, out _))
                    _problems.Add(Problem.Create(ProblemCatalog.UnknownReference, file, value.Place.ToSpan(), targets.Path + entry.Key, target.Archive, MessageText.Quote(value.Text), Advise(target, file, value.Text)));
            }
        }
    }

    // A value of another type has been reported already.
    private static EquatableArray<FieldValue> Values(FieldValue value, bool mayBeList) => mayBeList && value is FieldList list ? list.Items : new EquatableArray<FieldValue>([value]);

    private string Advise(ReferenceTarget target, string file, string reference)
    {
        // Only a path means something else in another file.
        (ReferenceTarget, string, string) key = (target, reference.IndexOf('/') < 0 ? "" : file, reference);
        if (_advice.TryGetValue(key, out string? known))
            return known;
        return _advice.Count == MaxSuggestions
            ? "write the slug of an existing article"
            : _advice[key] = ReferenceAdvice.Advise(target, reference, file);
    }

    /// <summary>Where the references of a schema, or of a record in it, lead.</summary>
    private sealed class Targets
    {
        private Targets(SchemaBinding binding, string path, ReferenceTarget?[] archives, Targets?[] records)
        {
            Binding = binding;
            Path = path;
            Archives = archives;
            Records = records;
        }

        public SchemaBinding Binding { get; }

        /// <summary>The keys around the record, each with a point behind it.</summary>
        public string Path { get; }

        /// <summary>For each property the archive that it refers to; null if it refers to none.</summary>
        public ReferenceTarget?[] Archives { get; }

        /// <summary>For each property the record in it that has references; null if it has none.</summary>
        public Targets?[] Records { get; }

        /// <summary>The targets; null if there are none.</summary>
        public static Targets? Create(SchemaBinding binding, string path, Func<string, ReferenceTarget?> targetOf)
        {
            ReferenceTarget?[] archives = [.. binding.Properties.Select(property => property.Type.Kind == FieldKind.Reference ? targetOf(property.Type.ReferencedTypeName!) : null)];
            Targets?[] records = [.. binding.Properties.Select((_, i) => binding.RecordOf(i) is { } record ? Create(record, $"{path}{binding.KeyOf(i)}.", targetOf) : null)];
            return archives.Any(archive => archive is not null) || records.Any(record => record is not null) ? new Targets(binding, path, archives, records) : null;
        }
    }
}
