using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Splitting;

/// <summary>An archive whose answer is known: a person put <c>§</c> before each line that opens an article.</summary>
internal sealed class MarkedArchive
{
    private const string Mark = "§ ";

    /// <summary>Reads an archive; its layout is the second part of its file's name: <c>03-short-en.txt</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="withHeader">Whether a header line stays in the text.</param>
    public MarkedArchive(string path, bool withHeader = true)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        Layout = Name.Split('-') is [_, var layout, ..] ? layout : "other";
        string[] lines = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        if (!withHeader && lines[0].StartsWith("Category Archive", StringComparison.Ordinal))
            lines[0] = "";
        Openings = [.. Enumerable.Range(1, lines.Length).Where(number => lines[number - 1].StartsWith(Mark, StringComparison.Ordinal))];
        File = new SourceFile($"corpus/{Name}.txt", string.Join('\n', lines.Select(line => line.StartsWith(Mark, StringComparison.Ordinal) ? line[Mark.Length..] : line)));
    }

    public string Name { get; }

    public string Layout { get; }

    /// <summary>Archives of one group may share articles: <c>news_a</c> of <c>3-news_a-en.txt</c>, else the name.</summary>
    public string Group => Layout.Contains('_', StringComparison.Ordinal) ? Layout : Name;

    /// <summary>The text without marks.</summary>
    public SourceFile File { get; }

    /// <summary>The numbers of the lines that open articles, from one.</summary>
    public IReadOnlyList<int> Openings { get; }

    /// <summary>All archives of a folder, in the order of their names.</summary>
    public static IEnumerable<MarkedArchive> ReadAll(string folder, bool withHeader = true) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => new MarkedArchive(path, withHeader));

    /// <summary>The numbers of the lines at which the compiler opens articles.</summary>
    public IReadOnlyList<int> Find() => [.. ArchiveFileParser.Parse(File).Articles.Select(article => article.Span.StartLine)];

    /// <summary>Those of them that the compiler is sure of.</summary>
    public IReadOnlyList<int> FindSure()
    {
        IReadOnlyList<TextItem> items = TextItemReader.Read(File, LinkMarkers.BuiltIn);
        Openings openings = OpeningFinder.Find(File, items, hasHeader: items.Count > 0 && items[0].Kind == TextItemKind.Header);
        HashSet<int> doubtful = [.. openings.Doubts.Select(guess => File.Lines[items[guess.Item].FirstLine].Number)];
        return [.. Find().Where(line => !doubtful.Contains(line))];
    }

    public string LineAt(int number) => File.Read(File.Lines[number - 1]);
}
