using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Caching;

/// <summary>Reads what <see cref="ParsedFileWriter"/> has written.</summary>
internal static class ParsedFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="reader">The source.</param>
    /// <param name="pack">The pack that holds the bodies. Referred to, not copied; empty if there is none.</param>
    /// <returns>
    /// The file; null where the pack ends before one of its bodies. Whether the bodies are still those that were written is for
    /// decided by <see cref="IsWhole"/>. The reader is after the file in both cases.
    /// </returns>
    public static ParsedFile? Read(BinaryReader reader, ReadOnlyMemory<byte> pack)
    {
        string path = reader.ReadString();
        string contentHash = reader.ReadString();
        string? headerName = ReadOptional(reader);
        var options = new ParseOptions(
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader),
            ReadOptional(reader));
        bool isWhole = true;
        var articles = new ParsedArticle[reader.ReadCount()];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = ReadArticle(reader, pack, ref isWhole);
        var problems = new Problem[reader.ReadCount()];
        for (int i = 0; i < problems.Length; i++)
            problems[i] = ReadProblem(reader, path);
        return isWhole
            ? new ParsedFile(path, contentHash, headerName, new EquatableArray<ParsedArticle>(articles), Elements: default, new EquatableArray<Problem>(problems)) { Options = options }
            : null;
    }

    /// <summary>Whether all bodies of a file that was read are what they were when it was written. Reads all of them; safe from many threads.</summary>
    public static bool IsWhole(ParsedFile file)
    {
        foreach (ParsedArticle article in file.Articles)
        {
            if (PackChecksum.Compute(article.Paragraphs.Utf8.Span) != article.Paragraphs.Checksum)
                return false;
            if (article.Markup is { Html: { } html } && PackChecksum.Compute(html.Bytes.Span) != html.Checksum)
                return false;
        }

        return true;
    }

    private static ParsedArticle ReadArticle(BinaryReader reader, ReadOnlyMemory<byte> pack, ref bool isWhole)
    {
        string? slug = ReadOptional(reader);
        var slugSource = (SlugSource)reader.ReadInt32();
        ProblemSpan slugSpan = ReadSpan(reader);
        string? title = ReadOptional(reader);
        string? standfirst = ReadOptional(reader);
        uint bodyStart = reader.ReadUInt32();
        int bodyLength = reader.ReadInt32();
        ulong bodyChecksum = reader.ReadUInt64();
        var cjk = new CjkText(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        int[] starts = new int[reader.ReadCount()];
        for (int i = 0; i < starts.Length; i++)
            starts[i] = reader.ReadInt32();
        int wordCount = reader.ReadInt32();
        var links = new ParsedLink[reader.ReadCount()];
        for (int i = 0; i < links.Length; i++)
            links[i] = ReadLink(reader);
        ProblemSpan span = ReadSpan(reader);
        int endLine = reader.ReadInt32();
        EquatableArray<FieldEntry> fields = FieldValueReader.ReadEntries(reader);
        ArticleMarkup? markup = reader.ReadBoolean() ? ReadMarkup(reader, pack, ref isWhole) : null;

        ReadOnlyMemory<byte> body = Slice(pack, bodyStart, bodyLength, ref isWhole);
        return new ParsedArticle(slug, title, standfirst, new ParagraphBlock(body, starts) { Checksum = bodyChecksum, Cjk = cjk }, wordCount, new EquatableArray<ParsedLink>(links), span, endLine)
        {
            SlugSource = slugSource,
            SlugSpan = slugSpan,
            Fields = fields,
            Markup = markup,
        };
    }

    private static ReadOnlyMemory<byte> Slice(ReadOnlyMemory<byte> pack, uint start, int length, ref bool isWhole)
    {
        if (start <= (uint)pack.Length && (uint)length <= (uint)pack.Length - start)
            return pack.Slice((int)start, length);
        isWhole = false;
        return default;
    }

    private static ParsedHyperlink ReadHyperlink(BinaryReader reader)
    {
        var link = new ParsedHyperlink(reader.ReadBoolean(), reader.ReadString(), reader.ReadString(), reader.ReadInt32())
        {
            InHtml = reader.ReadBoolean() ? new HtmlRange(reader.ReadInt32(), reader.ReadInt32()) : null,
        };
        return LinkAddress.IsLocal(link.Url) ? link with { Place = FieldValueReader.ReadPlace(reader) } : link;
    }

    private static ArticleMarkup ReadMarkup(BinaryReader reader, ReadOnlyMemory<byte> pack, ref bool isWhole)
    {
        ReadOnlyMemory<byte> html = Slice(pack, reader.ReadUInt32(), reader.ReadInt32(), ref isWhole);
        ulong checksum = reader.ReadUInt64();
        var headings = new ParsedHeading[reader.ReadCount()];
        for (int i = 0; i < headings.Length; i++)
            headings[i] = new ParsedHeading(reader.ReadInt32(), reader.ReadString(), reader.ReadString(), reader.ReadInt32());
        var hyperlinks = new ParsedHyperlink[reader.ReadCount()];
        for (int i = 0; i < hyperlinks.Length; i++)
            hyperlinks[i] = ReadHyperlink(reader);
        string[] anchors = new string[reader.ReadCount()];
        for (int i = 0; i < anchors.Length; i++)
            anchors[i] = reader.ReadString();
        var codeBlocks = new ParsedCodeBlock[reader.ReadCount()];
        for (int i = 0; i < codeBlocks.Length; i++)
            codeBlocks[i] = new ParsedCodeBlock(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        int excerpt = reader.ReadInt32();
        return new ArticleMarkup(new Utf8Text(html) { Checksum = checksum }, new EquatableArray<ParsedHeading>(headings), new EquatableArray<ParsedHyperlink>(hyperlinks))
        {
            OtherAnchors = new EquatableArray<string>(anchors),
            CodeBlocks = new EquatableArray<ParsedCodeBlock>(codeBlocks),
            ExcerptLength = excerpt > 0 ? excerpt : null,
        };
    }

    private static ParsedLink ReadLink(BinaryReader reader) => new(
        (LinkKind)reader.ReadInt32(),
        reader.ReadString(),
        ReadOptional(reader),
        ParagraphIndex: reader.ReadInt32(),
        MarkerLine: reader.ReadInt32(),
        CaptionLine: reader.ReadInt32(),
        TitleLine: reader.ReadInt32())
    {
        TitleSpan = ReadSpan(reader),
    };

    private static Problem ReadProblem(BinaryReader reader, string path)
    {
        ProblemDescriptor descriptor = ProblemCatalog.Find(reader.ReadString());
        ProblemSpan span = ReadSpan(reader);
        string[] arguments = new string[reader.ReadCount()];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = reader.ReadString();
        return new Problem(descriptor, path, span, new EquatableArray<string>(arguments));
    }

    private static ProblemSpan ReadSpan(BinaryReader reader) => new(
        reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;
}
