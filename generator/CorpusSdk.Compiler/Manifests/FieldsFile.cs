using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Caching;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>The fields of an article of a packed archive, for the check against a schema that only the generator knows.</summary>
/// <param name="File">The file that the article comes from.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Span">Where it begins.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record FieldsFileArticle(string File, string Slug, ProblemSpan Span, EquatableArray<FieldEntry> Fields)
{
    /// <summary>The article as a schema sees it: without text.</summary>
    public ParsedArticle ToArticle() =>
        new(Slug, Title: null, Standfirst: null, ParagraphBlock.Empty, WordCount: 0, Links: default, Span, Span.EndLine) { Fields = Fields };
}

/// <summary>The fields of a packed archive's articles.</summary>
/// <param name="Fingerprint">The fingerprint of the archive that they belong to.</param>
/// <param name="ProjectFolder">What the files' paths are relative to.</param>
/// <param name="Articles">The articles in the archive's order.</param>
internal sealed record FieldsFileContent(string Fingerprint, string ProjectFolder, IReadOnlyList<FieldsFileArticle> Articles);

/// <summary>The fields of a packed archive as a text file, a line an article; read only where C# declares a schema for the archive.</summary>
/// <remarks>The values are bytes in Base64: only the same version reads them, and they need no escapes.</remarks>
internal static class FieldsFile
{
    private const string Mark = "corpus fields";

    /// <summary>The name of the file of an archive.</summary>
    public static string Name(string archive) => archive + ".fields.txt";

    /// <summary>The archive of a file with this path; null if its name is of another form.</summary>
    public static string? ArchiveOf(string path)
    {
        const string Suffix = ".fields.txt";
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : null;
    }

    /// <summary>Writes the fields of all articles, in the archive's order.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="sdkVersion">The writing version; a reader of another version refuses the text.</param>
    /// <param name="projectFolder">What the files' paths are relative to.</param>
    public static string Write(ArchiveSpec archive, string sdkVersion, string projectFolder)
    {
        var text = new StringBuilder();
        ManifestFormat.AppendLine(text, Mark, sdkVersion, archive.Fingerprint, projectFolder);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (ArticleSpec article in archive.Articles)
        {
            bytes.SetLength(0);
            writer.Write(article.Source.Fields.Count);
            foreach (FieldEntry entry in article.Source.Fields)
                FieldValueWriter.Write(writer, entry);
            writer.Flush();
            ManifestFormat.AppendLine(
                text,
                [archive.Files[article.FileIndex], article.Slug, .. ManifestFormat.Span(article.Source.Span), Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length)]);
        }

        ManifestFormat.AppendLine(text, ManifestFormat.End);
        return text.ToString();
    }

    /// <summary>Reads the fields; null if the text is cut short, damaged or of another version.</summary>
    public static FieldsFileContent? Read(string text, string sdkVersion)
    {
        try
        {
            string[] lines = text.Split('\n');
            if (lines.Length < 3 || lines[lines.Length - 1].Length > 0 || lines[lines.Length - 2] != ManifestFormat.End)
                return null;
            string[] head = ManifestFormat.Split(lines[0]);
            if (head.Length != 4 || head[0] != Mark || head[1] != sdkVersion)
                return null;
            var articles = new FieldsFileArticle[lines.Length - 3];
            for (int i = 0; i < articles.Length; i++)
                articles[i] = ReadArticle(ManifestFormat.Split(lines[i + 1]));
            return new FieldsFileContent(head[2], head[3], articles);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or IndexOutOfRangeException or IOException or ArgumentException)
        {
            return null;
        }
    }

    private static FieldsFileArticle ReadArticle(string[] fields)
    {
        ProblemSpan span = ManifestFormat.Span(fields, first: 2);
        using var reader = new BinaryReader(new MemoryStream(Convert.FromBase64String(fields[8])), Encoding.UTF8);
        return new FieldsFileArticle(fields[0], fields[1], span, FieldValueReader.ReadEntries(reader));
    }
}
