using System.Globalization;
using System.Text;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The text files of a benchmark, one article in each, as they come into the folder <c>corpus</c> of a project.</summary>
internal sealed class CorpusText
{
    /// <summary>The name of the archive that the files become.</summary>
    public const string ArchiveName = "Texts";

    private const int FilesPerFolder = 500;
    private const int WordsPerParagraph = 60;

    private static readonly string[] RealExtensions = [".txt", ".md", ".mdx"];

    private readonly string _folder;
    private readonly IReadOnlyList<string> _paths;

    private CorpusText(string folder, IReadOnlyList<string> paths)
    {
        _folder = folder;
        _paths = paths;
    }

    /// <summary>How many files there are.</summary>
    public int FileCount => _paths.Count;

    /// <summary>The size of all files together, in bytes.</summary>
    public long LengthInBytes { get; private init; }

    /// <summary>Takes real text if the options name a folder, and otherwise generates text, the same on every machine.</summary>
    /// <param name="workshop">The folder of the files until they are copied into projects.</param>
    /// <param name="options">How much text, or which.</param>
    public static CorpusText Create(Workshop workshop, BenchmarkOptions options)
    {
        Report.Progress("writing the text");
        string folder = Directory.CreateDirectory(Path.Combine(workshop.Folder, "text")).FullName;
        List<string> paths = options.CorpusFolder is { } real ? Copy(real, folder, options.Files) : Generate(folder, options.Files, options.Megabytes * 1e6);
        return new CorpusText(folder, paths) { LengthInBytes = paths.Sum(path => new FileInfo(Path.Combine(folder, path)).Length) };
    }

    /// <summary>Copies the first files into a project's folder <c>corpus</c>, where they are one archive.</summary>
    public void CopyTo(ThrowAwayProject project, int count)
    {
        foreach (string path in _paths.Take(count))
            CopyFile(Path.Combine(_folder, path), PathIn(project, path));
    }

    /// <summary>The copy of a file in a project; beyond the last file, numbers begin again at the first.</summary>
    public string PathIn(ThrowAwayProject project, int number) => PathIn(project, _paths[number % _paths.Count]);

    private static string PathIn(ThrowAwayProject project, string path) =>
        Path.Combine(project.Folder, "corpus", "texts", path);

    private static List<string> Generate(string folder, int count, double lengthInBytes)
    {
        var words = new ZipfWords(seed: 3);
        var paths = new List<string>();
        double averageInBytes = lengthInBytes / count;
        for (int i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            words.AppendSentence(text, 5 + (i % 6));
            text.Append('\n');
            int paragraphLength = 0;
            do
            {
                int start = text.Length;
                text.Append('\n');
                words.AppendSentence(text, WordsPerParagraph);
                text.Append(".\n");
                paragraphLength = text.Length - start;
            }
            while (text.Length + (paragraphLength / 2) < averageInBytes);

            string path = Path.Combine(
                (i / FilesPerFolder).ToString("000", CultureInfo.InvariantCulture),
                i.ToString("00000", CultureInfo.InvariantCulture) + ".txt");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text.ToString());
            paths.Add(path);
        }

        return paths;
    }

    // Markdown is taken as the plain text that it is as well.
    private static List<string> Copy(string source, string folder, int atMost)
    {
        var paths = new List<string>();
        IEnumerable<string> files = Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Where(file => RealExtensions.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal);
        foreach (string file in files.Take(atMost))
        {
            string path = Path.GetRelativePath(source, file) + (Path.GetExtension(file) == ".txt" ? "" : ".txt");
            CopyFile(file, Path.Combine(folder, path));
            paths.Add(path);
        }

        return paths.Count > 0 ? paths : throw new ArgumentException($"{source} has no file of {string.Join(", ", RealExtensions)}.");
    }

    private static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
