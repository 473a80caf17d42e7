using System.Globalization;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Tests.Fields;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Filters, orders and counts against their definitions over <see cref="Article.Fields"/>, on random archives of all kinds of fields.</summary>
public class FilterOracleTests
{
    private const int ArticleCount = 70;

    private static readonly Gen<Sample> Samples =
        from columns in ColumnGen.Columns(ArticleCount)
        from picks in Gen.Select(Gen.Int[0, ArticleCount - 1], Gen.Int[0, 99], Gen.Int[0, 6]).Array[20]
        select new Sample(columns, picks);

    [Fact]
    public void Conditions_KeepWhatTheirDefinitionSays() => Samples.Sample(
        sample =>
        {
            GeneratedArchive<TestArticle> archive = FieldArchive.Open(ArticleCount, sample.Columns);
            foreach ((int row, int place, int comparison) in sample.Picks)
            {
                if (Pick(archive, row, place) is not (string key, IComparable value) || ToFilterValue(value) is not { } operand)
                    continue;
                (ArticleFilter filter, Func<int, bool> isWithin) = comparison switch
                {
                    0 => (ArticleFilter.Equal(key, operand), (Func<int, bool>)(order => order == 0)),
                    1 => (ArticleFilter.AtLeast(key, operand), order => order >= 0),
                    2 => (ArticleFilter.AtMost(key, operand), order => order <= 0),
                    3 => (ArticleFilter.Above(key, operand), order => order > 0),
                    4 => (ArticleFilter.Below(key, operand), order => order < 0),
                    5 => (!ArticleFilter.Equal(key, operand), order => order == 0),
                    _ => (ArticleFilter.Has(key), _ => true),
                };
                bool Keeps(Article article) => Values(article, key).Any(other => isWithin(Order(other, value)));

                Assert.Equal(archive.Articles.Where(article => Keeps(article) != (comparison == 5)).Select(article => article.Slug), Kept(archive, filter));
            }
        },
        iter: 300);

    [Fact]
    public void Combinations_KeepWhatTheirPartsKeep() => Samples.Sample(
        sample =>
        {
            GeneratedArchive<TestArticle> archive = FieldArchive.Open(ArticleCount, sample.Columns);
            var filters = sample.Picks.Select(pick => Pick(archive, pick.Row, pick.Place)).Where(pick => pick is not null).Select(pick => ArticleFilter.Has(pick!.Value.Key)).Take(2).ToList();
            if (filters.Count < 2)
                return;
            HashSet<string> left = [.. Kept(archive, filters[0])];
            HashSet<string> right = [.. Kept(archive, filters[1])];

            Assert.Equal(left.Intersect(right).Order(), Kept(archive, filters[0] & filters[1]).Order());
            Assert.Equal(left.Union(right).Order(), Kept(archive, filters[0] | filters[1]).Order());
            Assert.Equal(archive.Articles.Select(article => article.Slug).Except(left).Order(), Kept(archive, !filters[0]).Order());
        },
        iter: 100);

    private static List<string> Kept(GeneratedArchive<TestArticle> archive, ArticleFilter filter)
    {
        ulong[] set = filter.Evaluate([archive.Content])[0];
        return archive.Articles.Where((_, index) => (set[index / 64] >> (index % 64) & 1) != 0).Select(article => article.Slug).ToList();
    }

    /// <summary>A field of the article at the top, and a value that it has; null if the place has none.</summary>
    private static (string Key, IComparable Value)? Pick(GeneratedArchive<TestArticle> archive, int row, int place)
    {
        // A key that two fields have is left out: an archive from texts has none.
        var fields = archive.Articles[row].Fields.GroupBy(field => field.Key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() == 1).Select(group => group.Single()).ToList();
        if (fields.Count == 0 || Duplicates(archive).Contains(fields[place % fields.Count].Key))
            return null;
        ArticleField field = fields[place % fields.Count];
        return Leaves(field.Value).FirstOrDefault() is { } value ? (field.Key, value) : null;
    }

    private static HashSet<string> Duplicates(GeneratedArchive<TestArticle> archive)
    {
        var columns = archive.Content.Fields.Columns;
        var names = new List<string>();
        for (int column = 0; column < columns.Length; column = columns[column].EndColumn)
            names.Add(archive.Content.Fields.Text((uint)columns[column].Name));
        return new(names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).SelectMany(group => group), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<IComparable> Values(Article article, string key) => article.Fields.Where(field => field.Key == key).SelectMany(field => Leaves(field.Value));

    private static IEnumerable<IComparable> Leaves(object? value) => value switch
    {
        IReadOnlyList<ArticleField> => [],
        IReadOnlyList<object?> list => list.SelectMany(Leaves),
        Uri address => [address.OriginalString],
        IComparable single => [single],
        _ => [],
    };

    private static int Order(IComparable left, IComparable right) => left is string text ? string.CompareOrdinal(text, (string)right) : left.CompareTo(right);

    private static FilterValue? ToFilterValue(IComparable value) => value switch
    {
        bool isTrue => isTrue,
        int number => number,
        long number => number,
        double number => double.IsNaN(number) ? null : number,
        decimal number => number,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time,
        string text => text,
        _ => null,
    };

    private sealed record Sample(ColumnSet Columns, (int Row, int Place, int Comparison)[] Picks);
}
