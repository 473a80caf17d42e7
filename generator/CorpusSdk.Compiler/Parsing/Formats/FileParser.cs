using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses a file of any format. A pure function of its input; bad input gives problems, never exceptions.</summary>
/// <remarks>
/// The metadata <c>Format</c> settles the format, else the file's extension does. A text that plainly is something else is read as
/// what it is, which is reported unless <c>Format</c> was set.
/// </remarks>
internal static class FileParser
{
    /// <summary>Decodes and parses a file; one that is not text gives a problem and no articles.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="bytes">The file, byte order mark included.</param>
    /// <param name="options">The project's settings for the file.</param>
    public static ParsedFile Parse(string path, byte[] bytes, ParseOptions options)
    {
        int badByte = TextDecoder.Decode(bytes, out string text);
        return badByte < 0 ? Parse(new SourceFile(path, text), options) : NotUtf8(path, TextDecoder.DecodeUpTo(bytes, badByte), badByte);
    }

    /// <summary>A file that is not text.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="goodText">The text before the bad byte.</param>
    /// <param name="badByte">The offset of the first bad byte.</param>
    public static ParsedFile NotUtf8(string path, string goodText, int badByte) =>
        WideEncoding.Find(goodText) is { } encoding
            ? ParsedFile.Failed(Problem.Create(ProblemCatalog.UnmarkedUtf16, path, ProblemSpan.StartOfFile, encoding))
            : ArchiveFileParser.NotUtf8(path, goodText, badByte);

    /// <summary>Parses a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The project's settings for it.</param>
    public static ParsedFile Parse(SourceFile file, ParseOptions options)
    {
        if (WideEncoding.Find(file.Text) is { } encoding)
            return ParsedFile.Failed(Problem.Create(ProblemCatalog.UnmarkedUtf16, file.Path, ProblemSpan.StartOfFile, encoding));

        FormatChoice choice = FormatChoice.Of(file, options.Format);
        var report = new FileReport(file);
        choice.Report(report);
        report.ReportControlCharacters();
        if (IsPlainText(choice, file))
        {
            MisplacedFence.Report(file, report, isMarkdown: false);
            return ParseText(file, options, report);
        }

        if (!file.Lines.Any(line => !line.IsBlank))
        {
            report.Add(ProblemCatalog.EmptyFile, ProblemSpan.StartOfFile);
            return report.Finish([]);
        }

        IReadOnlyList<ParsedArticle> articles = choice.Format switch
        {
            TextFormat.Text => FencedTextParser.Parse(file, options, report),
            TextFormat.Markdown => MarkdownFileParser.Parse(file, options, report),
            TextFormat.Csv or TextFormat.Tsv => TableFileParser.Parse(file, options, report, choice.Format == TextFormat.Tsv),
            TextFormat.Yaml => DataFileParser.ParseYaml(file, options, report),
            TextFormat.Toml => DataFileParser.ParseToml(file, options, report),
            TextFormat.JsonLines => JsonFileParser.ParseLines(file, options, report),
            _ => JsonFileParser.ParseDocument(file, options, report),
        };
        return report.Finish(articles);
    }

    /// <summary>Whether a file is plain text, in which the openings of articles are found or set by separators.</summary>
    public static bool IsPlainText(SourceFile file, ParseOptions options) =>
        WideEncoding.Find(file.Text) is null && IsPlainText(FormatChoice.Of(file, options.Format), file);

    private static bool IsPlainText(FormatChoice choice, SourceFile file) => choice.Format == TextFormat.Text && !FrontMatter.StartsWithFence(file);

    private static ParsedFile ParseText(SourceFile file, ParseOptions options, FileReport report)
    {
        ParsedFile parsed = ArchiveFileParser.Parse(file, options.TeaserMarkers);
        IReadOnlyList<Problem> faults = Proofreader.Read(file.Path, ProofText.Of(file, parsed.Elements));
        return report.Problems.Count + faults.Count == 0 ? parsed : parsed with { Problems = ProblemBound.OfFile([.. report.Problems, .. parsed.Problems, .. faults]) };
    }
}
