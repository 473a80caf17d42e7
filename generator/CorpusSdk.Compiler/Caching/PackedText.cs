using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Caching;

/// <summary>Where the texts of an article begin in a pack.</summary>
/// <param name="BodyStart">Its body.</param>
/// <param name="HtmlStart">Its HTML; means nothing if it has none.</param>
internal readonly record struct PackedText(uint BodyStart, uint HtmlStart)
{
    /// <summary>Finds the place of each article of a pack, by the very object that was packed: two articles may well be equal.</summary>
    public static IReadOnlyDictionary<ParsedArticle, PackedText> Locate(ArchiveSpec archive, WrittenPack written)
    {
        var places = new Dictionary<ParsedArticle, PackedText>(archive.Articles.Count, ByReference.Comparer);
        uint body = written.BodiesStart;
        uint html = written.HtmlStart;
        foreach (ArticleSpec article in archive.Articles)
        {
            places[article.Source] = new PackedText(body, html);
            body += (uint)article.Source.Paragraphs.Utf8.Length;
            html += (uint)(article.Source.Markup?.Html.Bytes.Length ?? 0);
        }

        return places;
    }

    private sealed class ByReference : IEqualityComparer<ParsedArticle>
    {
        public static ByReference Comparer { get; } = new();

        public bool Equals(ParsedArticle? left, ParsedArticle? right) => ReferenceEquals(left, right);

        public int GetHashCode(ParsedArticle article) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(article);
    }
}
