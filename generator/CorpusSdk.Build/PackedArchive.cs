using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Caching;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Build;

/// <summary>An archive whose pack lies in the shared folder.</summary>
/// <param name="FileName">The pack's name in its folder.</param>
/// <param name="LengthInBytes">The pack's size.</param>
/// <param name="Files">The files whose texts the pack has, all of them, in ordinal order of their paths.</param>
internal sealed record PackedArchive(string FileName, long LengthInBytes, IReadOnlyList<PackedFile> Files)
{
    /// <summary>Finds the place of each text. A file of which an article was left out is not among the files.</summary>
    public static PackedArchive Create(ArchivePlan plan, ArchiveSpec archive, string fileName, WrittenPack written)
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

        var files = new List<PackedFile>(plan.Files.Count);
        foreach (ParsedFile file in plan.Files)
        {
            if (file.Articles.All(places.ContainsKey))
                files.Add(new PackedFile(file, [.. file.Articles.Select(article => places[article])]));
        }

        return new PackedArchive(fileName, written.LengthInBytes, files);
    }

    // Two files may well have equal articles, in different places.
    private sealed class ByReference : IEqualityComparer<ParsedArticle>
    {
        public static ByReference Comparer { get; } = new();

        public bool Equals(ParsedArticle? left, ParsedArticle? right) => ReferenceEquals(left, right);

        public int GetHashCode(ParsedArticle article) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(article);
    }
}

/// <summary>A file, and where a pack has the texts of its articles.</summary>
internal sealed record PackedFile(ParsedFile File, PackedText[] Places);
