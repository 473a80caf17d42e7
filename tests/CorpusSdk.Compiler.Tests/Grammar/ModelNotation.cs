using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Grammar;

/// <summary>Writes what came out of a text in the notation of corpus/README.md.</summary>
internal static class ModelNotation
{
    private const int MaxWordsShown = 8;

    public static string Write(Compiled compiled, bool showFiles)
    {
        var text = new StringBuilder();
        foreach (ArchiveSpec archive in compiled.Archives)
        {
            text.Append("archive ").Append(archive.Name).Append('\n');
            foreach (ArticleSpec article in archive.Articles)
                WriteArticle(text, article, showFiles ? archive.Files[article.FileIndex] : null);
        }

        foreach (Problem problem in compiled.Problems)
        {
            string file = showFiles ? problem.File + " " : "";
            text.Append(CultureInfo.InvariantCulture, $"problem {problem.Descriptor.Id} {file}{problem.Span.StartLine}:{problem.Span.StartColumn}\n");
        }

        return text.ToString();
    }

    private static void WriteArticle(StringBuilder text, ArticleSpec article, string? file)
    {
        ParsedArticle source = article.Source;
        text.Append(CultureInfo.InvariantCulture, $"article {(file is null ? "" : file + " ")}{source.StartLine}-{source.EndLine}\n");
        if (article.Slug != SlugBuilder.Build(article.Headline))
            WriteLine("slug", article.Slug);
        if (source.Title is not null)
            WriteLine("title", source.Title);
        if (source.Standfirst is not null)
            WriteLine("standfirst", source.Standfirst);
        foreach (FieldEntry field in source.Fields)
            WriteLine("field", $"{field.Key}: {((FieldScalar)field.Value).Text}");
        foreach (string paragraph in source.Paragraphs)
            WriteLine("paragraph", Shorten(paragraph));
        for (int i = 0; i < source.Links.Count; i++)
        {
            ParsedLink link = source.Links[i];
            string caption = link.Caption is null ? "" : $"[{link.Caption}] ";
            string target = article.Targets[i] < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" -> article {article.Targets[i] + 1}");
            WriteLine(link.Kind == LinkKind.Card ? "card" : "inline", string.Create(CultureInfo.InvariantCulture, $"{caption}{link.Title} @{link.ParagraphIndex}{target}"));
        }

        void WriteLine(string what, string content) => text.Append("  ").Append(what).Append(' ').Append(content).Append('\n');
    }

    private static string Shorten(string paragraph)
    {
        string[] words = paragraph.Replace("\n", " ⏎ ", StringComparison.Ordinal).Split(' ');
        return words.Length <= MaxWordsShown ? string.Join(' ', words) : string.Join(' ', words.Take(MaxWordsShown - 2)) + " …";
    }
}
