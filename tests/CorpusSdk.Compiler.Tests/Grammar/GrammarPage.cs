using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Grammar;

/// <summary>An example of the grammar page.</summary>
/// <param name="Line">Where it begins on the page, counted from 1.</param>
/// <param name="Files">The texts; without a path of their own where the example is a single file.</param>
/// <param name="Model">What the page says they come to.</param>
internal sealed record GrammarExample(int Line, IReadOnlyList<(string? Path, string Text)> Files, string Model)
{
    public bool NamesFiles => Files[0].Path is not null;

    public Compiled Compile() => Support.Compile.Files(Files.Select(file => (file.Path ?? Support.Compile.DefaultPath, file.Text)));
}

/// <summary>Reads corpus/README.md: blocks fenced as <c>corpus</c> (with a path where there are several), then one fenced as <c>model</c>.</summary>
internal static class GrammarPage
{
    public const string Path = "corpus/README.md";

    private const string Fence = "```";

    public static IReadOnlyList<GrammarExample> ReadExamples()
    {
        string[] lines = Repository.Read(Path).ReplaceLineEndings("\n").Split('\n');
        var examples = new List<GrammarExample>();
        var files = new List<(string?, string)>();
        int firstLine = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            string[] info = lines[i][Fence.Length..].Split(' ', 2);
            int end = Array.IndexOf(lines, Fence, i + 1);
            string text = string.Join('\n', lines[(i + 1)..end]);
            if (info[0] == "corpus")
            {
                if (files.Count == 0)
                    firstLine = i + 1;
                files.Add((info.Length > 1 ? info[1] : null, text));
            }
            else if (info[0] == "model")
            {
                examples.Add(new GrammarExample(firstLine, [.. files], text + "\n"));
                files.Clear();
            }

            i = end;
        }

        return files.Count == 0 ? examples : throw new InvalidOperationException($"The example at line {firstLine} of {Path} has no model.");
    }
}
