using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Benchmarks;

/// <summary>An article of a benchmark archive.</summary>
public sealed record BenchmarkArticle : Article
{
    internal BenchmarkArticle(ArticleSeed seed)
        : base(seed)
    {
    }

    /// <summary>What generated properties read.</summary>
    internal FieldRow Row => GeneratedFields;
}

/// <summary>Makes archives of any size out of words with a natural distribution; the same on every machine.</summary>
public static class BenchmarkArchive
{
    /// <summary>An archive of a number of articles, opened on a pinned copy of its pack.</summary>
    public static GeneratedArchive<BenchmarkArticle> Create(int articleCount, int paragraphsPerArticle = 1) =>
        Open(Compile(Text(articleCount, paragraphsPerArticle)));

    /// <summary>An archive of a number of articles, with fields.</summary>
    internal static GeneratedArchive<BenchmarkArticle> Create(int articleCount, ColumnSet columns) => Open(Compile(Text(articleCount, paragraphsPerArticle: 1), columns));

    /// <summary>A new, unopened archive over a pack.</summary>
    public static GeneratedArchive<BenchmarkArticle> Open(CompiledPack pack) =>
        new("Benchmark", pack.Fingerprint, () => pack.Bytes, static seed => new BenchmarkArticle(seed));

    /// <summary>Compiles a text.</summary>
    public static CompiledPack Compile(string text) => Compile(text, ColumnSet.Empty);

    private static CompiledPack Compile(string text, ColumnSet columns)
    {
        ParsedFile file = ArchiveFileParser.Parse(new SourceFile("corpus/benchmark.txt", text));
        ArchiveSpec archive = ArchiveBuilder.Build("Benchmark", null, null, [file], columns.Columns.Count == 0 ? SearchLevel.Full : SearchLevel.None) with { Columns = columns };
        byte[] pack = PackWriter.Write(archive);
        byte[] pinned = GC.AllocateUninitializedArray<byte>(pack.Length, pinned: true);
        pack.CopyTo(pinned, 0);
        return new CompiledPack(archive.Fingerprint, pinned);
    }

    /// <summary>The text of an archive with explicit separators, headlines of six to twelve words, no two alike.</summary>
    public static string Text(int articleCount, int paragraphsPerArticle)
    {
        var words = new ZipfWords(seed: 1);
        var text = new StringBuilder();
        for (int i = 0; i < articleCount; i++)
        {
            text.Append("===\nTitle: ");
            words.AppendSentence(text, 6 + (i % 7));
            text.Append("\n\n");
            for (int p = 0; p < paragraphsPerArticle; p++)
            {
                words.AppendSentence(text, 60);
                text.Append(".\n\n");
            }
        }

        return text.ToString();
    }
}

/// <summary>A pack in pinned memory.</summary>
public sealed record CompiledPack(string Fingerprint, byte[] Bytes);
