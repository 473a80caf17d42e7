using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>Texts to analyse, and what analysis makes of them.</summary>
internal static class TestTexts
{
    /// <summary>The folder that holds the solution.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The texts below corpus/.</summary>
    public static IEnumerable<byte[]> Corpora() => TextsBelow("corpus");

    /// <summary>The texts of the seed, which is beside the repository on some machines; skips the test on others.</summary>
    public static IEnumerable<byte[]> Seed()
    {
        byte[][] texts = [.. TextsBelow(Path.Combine("..", "shared", "seed"))];
        Assert.SkipWhen(texts.Length == 0, "The texts that were given to the project are not public. Put them into ../shared/seed beside the repository to run this test.");
        return texts;
    }

    /// <summary>The places of the words, in bytes.</summary>
    public static List<(int Start, int End)> Spans(ReadOnlySpan<byte> utf8)
    {
        var spans = new List<(int, int)>();
        var reader = new WordReader(utf8);
        while (reader.MoveNext())
            spans.Add((reader.Start, reader.Start + reader.LengthInBytes));
        return spans;
    }

    /// <summary>The words as they are written.</summary>
    public static string[] Words(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return [.. Spans(utf8).Select(span => Encoding.UTF8.GetString(utf8[span.Start..span.End]))];
    }

    /// <summary>The forms of the words.</summary>
    public static string[] Forms(byte[] utf8) => [.. Spans(utf8).Select(span => Fold(utf8.AsSpan(span.Start..span.End)))];

    /// <summary>The form of a word.</summary>
    public static string Fold(string word) => Fold(Encoding.UTF8.GetBytes(word));

    /// <summary>The form of a word.</summary>
    public static string Fold(ReadOnlySpan<byte> word)
    {
        Span<byte> form = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        return Encoding.UTF8.GetString(form[..TextAnalyzer.For(null).Fold(word, form)]);
    }

    /// <summary>The term of a form.</summary>
    public static string Stem(string? language, string form)
    {
        Span<byte> term = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        return Encoding.UTF8.GetString(term[..TextAnalyzer.For(language).Stem(Encoding.UTF8.GetBytes(form), term)]);
    }

    private static IEnumerable<byte[]> TextsBelow(string folder) =>
        Directory.Exists(Path.Combine(RepositoryRoot, folder))
            ? Directory.EnumerateFiles(Path.Combine(RepositoryRoot, folder), "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes)
            : [];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds CorpusSdk.sln.");
    }
}
