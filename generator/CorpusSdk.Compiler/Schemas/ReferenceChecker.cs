using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Checks that the references of an archive's articles lead somewhere. Apart from <see cref="SchemaChecker"/>, because it depends on other archives.</summary>
internal static class ReferenceChecker
{
    // Each suggestion reads all slugs, and a renamed author may be named in every article.
    private const int MaxSuggestions = 50;

    /// <summary>Checks the references.</summary>
    /// <param name="binding">The schema and the keys of the texts.</param>
    /// <param name="articles">The articles in their order.</param>
    /// <param name="targetOf">The articles of a schema's record; null if it has no archive, which is a problem of its own and not of the texts.</param>
    public static IReadOnlyList<Problem> Check(SchemaBinding binding, IReadOnlyList<CheckedArticle> articles, Func<string, ReferenceTarget?> targetOf)
    {
        ReferenceTarget?[] targets =
        [
            .. binding.Schema.Properties.Select(property => property.Type.Kind == FieldKind.Reference ? targetOf(property.Type.ReferencedTypeName!) : null),
        ];
        var problems = new List<Problem>();
        var advice = new Dictionary<(ReferenceTarget Target, string File, string Reference), string>();
        if (!targets.Any(target => target is not null))
            return problems;

        foreach (CheckedArticle article in articles)
        {
            foreach (FieldEntry entry in binding.Normalize(article.Article.Fields).AsSpan())
            {
                int property = binding.PropertyOf(entry.Key);
                if (targets[property] is not { } target)
                    continue;
                foreach (FieldScalar value in Values(entry.Value, binding.Schema.Properties[property].Type.IsList))
                {
                    if (!target.TryFind(value.Text, out _))
                        problems.Add(Problem.Create(ProblemCatalog.UnknownReference, article.File, value.Place.ToSpan(), entry.Key, target.Archive, MessageText.Quote(value.Text), Advise(target, article.File, value.Text)));
                }
            }
        }

        return problems;

        string Advise(ReferenceTarget target, string file, string reference)
        {
            // Only a path means something else in another file.
            (ReferenceTarget, string, string) key = (target, reference.IndexOf('/') < 0 ? "" : file, reference);
            if (advice.TryGetValue(key, out string? known))
                return known;
            return advice.Count == MaxSuggestions
                ? "write the slug of an existing article"
                : advice[key] = ReferenceAdvice.Advise(target, reference, file);
        }
    }

    // A value of another type has been reported already.
    private static IEnumerable<FieldScalar> Values(FieldValue value, bool mayBeList)
    {
        if (value is FieldScalar scalar)
            return ReferenceKind.IsEmpty(scalar) ? [] : [scalar];
        return mayBeList && value is FieldList list ? list.Items.OfType<FieldScalar>().Where(item => !ReferenceKind.IsEmpty(item)) : [];
    }
}
