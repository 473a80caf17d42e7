using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>
/// Finds the types of an archive's fields: the narrowest type of each key that loses nothing of any value. A single value among lists is
/// a list of one; what fits no type, such as maps among texts, is text.
/// </summary>
/// <remarks>A pure function of the articles' order and values. The types do not depend on the order, only which line a problem names.</remarks>
internal sealed class ShapeInference
{
    // A lookup by texts that are all different, or by whole paragraphs, is of no use.
    private const int MaxIndexedLengthInChars = 100;
    private const int MinRepetition = 2;

    private readonly List<Problem> _problems;

    private ShapeInference(List<Problem> problems) => _problems = problems;

    /// <summary>Finds the shapes.</summary>
    /// <param name="articles">The fields of each article, and its file. Keys that are too rare for properties are gathered there.</param>
    /// <param name="problems">Receives the problems.</param>
    public static EquatableArray<FieldShape> Infer(ArticleEntries[] articles, List<Problem> problems)
    {
        KeyStatistics root = Count(articles, out List<(string File, FieldEntry Entry)> repeated);
        foreach ((string file, FieldEntry entry) in repeated)
            problems.Add(Problem.Create(ProblemCatalog.RepeatedField, file, entry.KeyPlace.ToSpan(), entry.Key));
        if (RareKeys.Find(root, articles.Length) is { } rare)
        {
            problems.Add(rare.Gather(articles, root));
            root = Count(articles, out _);
        }

        return new ShapeInference(problems).InferFields(root, articles.Length, PropertyNames.Article);
    }

    private static KeyStatistics Count(ArticleEntries[] articles, out List<(string File, FieldEntry Entry)> repeated)
    {
        repeated = [];
        var root = new KeyStatistics(repeated);
        foreach (ArticleEntries article in articles)
            root.AddChildren(article.File, article.Entries);
        return root;
    }

    private EquatableArray<FieldShape> InferFields(KeyStatistics parent, int rowCount, string record)
    {
        var names = new PropertyNames(record);
        bool isTopLevel = record == PropertyNames.Article;
        var shapes = new List<FieldShape>();
        foreach (KeyStatistics key in parent.Children)
        {
            string name = names.Add(key.Key, out bool wasAdjusted);
            // A title or a slug that is a list has a problem of its own.
            if (wasAdjusted && !(isTopLevel && key.ScalarCount == 0 && ArticleFields.IsSaid(key.Key)) && FirstPlace(key) is { Node: { } node } place)
                _problems.Add(Problem.Create(ProblemCatalog.AdjustedPropertyName, place.File, node.Place.ToSpan(), key.Key, name));
            shapes.Add(Infer(key, name, rowCount, record) is var shape && isTopLevel ? shape with { IsIndexed = IsWorthALookup(key, shape) } : shape);
        }

        return shapes.ToEquatableArray();
    }

    private FieldShape Infer(KeyStatistics key, string name, int rowCount, string record)
    {
        bool isOptional = key.PresentCount < rowCount;
        if (key.IsRecord)
            return new FieldShape(key.Key, name, FieldKind.Map, isOptional, InferFields(key, key.ChildRowCount, PropertyNames.RecordName(name, record)));
        if (key.MapCount > 0)
        {
            ReportStructure(key);
            return new FieldShape(key.Key, name, FieldKind.Text, isOptional, default);
        }

        if (key.ListCount == 0)
        {
            ReportWiderType(key);
            return new FieldShape(key.Key, name, ScalarTypeReader.Kind(ScalarTypeReader.Narrowest(key.Types)), isOptional, default);
        }

        return new FieldShape(key.Key, name, FieldKind.List, IsOptional: false, new EquatableArray<FieldShape>([InferElement(key, PropertyNames.RecordName(name, record))]));
    }

    private FieldShape InferElement(KeyStatistics key, string record)
    {
        if (key.IsListOfRecords)
            return new FieldShape("", "", FieldKind.Map, IsOptional: false, InferFields(key, key.ChildRowCount, record));

        FieldKind kind = FieldKind.Text;
        if (key.MapElementCount + key.ListElementCount > 0)
        {
            ReportStructure(key);
        }
        else
        {
            ReportWiderType(key);
            kind = ScalarTypeReader.Kind(ScalarTypeReader.Narrowest(key.Types));
        }

        return new FieldShape("", "", kind, IsOptional: false, default);
    }

    /// <summary>Reports the values that force a wider type than most values need.</summary>
    private void ReportWiderType(KeyStatistics key)
    {
        if (key.TypeCounts.Count < 2)
            return;

        ScalarTypes common = key.TypeCounts
            .GroupBy(types => ScalarTypeReader.Narrowest(types.Key))
            .OrderByDescending(group => group.Sum(types => types.Value.Count))
            .ThenBy(group => group.Key)
            .First().Key;
        if ((key.Types & common) != 0)
            return;

        TypeCount[] forcing = [.. key.TypeCounts.Where(types => (types.Key & common) == 0).Select(types => types.Value)];
        PlacedNode[] places = [.. forcing.SelectMany(types => types.First).OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Node.Place.Start)];
        _problems.Add(Problem.Create(
            ProblemCatalog.WiderType,
            places[0].File,
            places[0].Node.Place.ToSpan(),
            key.Key,
            Describe(ScalarTypeReader.Kind(ScalarTypeReader.Narrowest(key.Types))),
            forcing.Sum(types => types.Count),
            key.ValueCount,
            Describe(ScalarTypeReader.Kind(common)),
            Examples(places)));
    }

    private void ReportStructure(KeyStatistics key)
    {
        PlacedNode place = key.FirstStructure;
        _problems.Add(Problem.Create(ProblemCatalog.MixedStructure, place.File, place.Node.Place.ToSpan(), key.Key));
    }

    private static string Examples(IEnumerable<PlacedNode> places)
    {
        const int MaxExamples = 3;
        const int MaxLengthInChars = 40;
        return string.Join(", ", places.Take(MaxExamples).Select(place =>
        {
            string text = ((FieldScalar)place.Node).Text;
            string shown = text.Length > MaxLengthInChars ? text.Substring(0, MaxLengthInChars) + "…" : text;
            return FormattableString.Invariant($"'{shown}' in {place.File}({place.Node.Place.Line})");
        }));
    }

    private static bool IsWorthALookup(KeyStatistics key, FieldShape shape)
    {
        bool isList = shape.Kind == FieldKind.List;
        FieldKind kind = isList ? shape.Children[0].Kind : shape.Kind;
        return FieldKinds.Of(kind).Lookup switch
        {
            InferredLookup.Never => false,
            InferredLookup.Always => true,
            _ => key.MapCount + key.MapElementCount + key.ListElementCount == 0
                && key.MaxLengthInChars <= MaxIndexedLengthInChars
                && (isList || IsRepeated(key)),
        };
    }

    private static bool IsRepeated(KeyStatistics key) => key.ValueCount >= MinRepetition * key.DistinctCount;

    private static PlacedNode FirstPlace(KeyStatistics key) => key.TypeCounts
        .SelectMany(types => types.Value.First)
        .Append(key.FirstStructure)
        .Where(place => place.Node is not null)
        .OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Node.Place.Start)
        .FirstOrDefault();

    private static string Describe(FieldKind kind) => FieldKinds.Scalar(kind).Name;
}
