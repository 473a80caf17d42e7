using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Hostile corpora through parser, builder and pack, and back.</summary>
internal sealed class PackCampaign : Campaign
{
    /// <inheritdoc/>
    public override string Name => "packs";

    /// <inheritdoc/>
    public override string Promise => "What is read from a pack is what was parsed; the bytes are the same in any culture and order of files, with any number of threads and any line ends.";

    /// <inheritdoc/>
    public override void Attack(AttackCase attack)
    {
        IReadOnlyList<(string Path, string Text)> files = HostileCorpus.Write(attack);
        CompiledCorpus compiled = CompiledCorpus.Compile(files);
        foreach ((ArchiveSpec spec, byte[] pack) in compiled.Archives)
            RequireSame(spec, pack);
        foreach (CorpusSdk.Compiler.Problems.Problem problem in compiled.Problems)
            RequirePlace(problem, files);
        RequireDeterminism(attack, files, compiled);
    }

    /// <summary>What is read from a pack is what went into it.</summary>
    /// <exception cref="BrokenPromiseException">It is not.</exception>
    public static void RequireSame(ArchiveSpec spec, byte[] pack)
    {
        using var memory = new GuardedMemory(pack);
        GeneratedArchive<FireArticle> archive = CompiledCorpus.Open(spec, memory.Get);
        archive.Verify();
        AttackCase.Require(archive.Count == spec.Articles.Count, "The pack has another number of articles.");
        for (int i = 0; i < archive.Count; i++)
        {
            FireArticle article = archive.Table[i];
            ArticleSpec expected = spec.Articles[i];
            ParsedArticle source = expected.Source;
            AttackCase.Require(article.Slug == expected.Slug && archive.Table[article.Slug] == article, $"The slug '{expected.Slug}' does not lead to its article.");
            AttackCase.Require(article.Title == source.Title && article.Standfirst == source.Standfirst && article.Headline == expected.Headline, $"The headline of {article} is another.");
            AttackCase.Require(article.Paragraphs.SequenceEqual(source.Paragraphs), $"The body of {article} is another.");
            AttackCase.Require(article.Html == (source.Markup?.Html.ToString() ?? article.Html), $"The HTML of {article} is another.");
            AttackCase.Require(article.Links.Count == source.Links.Count && article.WordCount == source.WordCount, $"The links or the words of {article} are others.");
        }
    }

    /// <summary>A problem names its file and a place in it: any other helps nobody.</summary>
    /// <exception cref="BrokenPromiseException">It does not.</exception>
    public static void RequirePlace(CorpusSdk.Compiler.Problems.Problem problem, IReadOnlyList<(string Path, string Text)> files)
    {
        string? text = files.FirstOrDefault(file => file.Path == problem.File).Text;
        AttackCase.Require(text is not null, $"A problem is in no file: {problem}");
        AttackCase.Require(problem.Span.Start >= 0 && problem.Span.Length >= 0 && problem.Span.Start + problem.Span.Length <= text!.Length, $"A problem is outside of its file: {problem}");
    }

    private static void RequireDeterminism(AttackCase attack, IReadOnlyList<(string Path, string Text)> files, CompiledCorpus first)
    {
        // A lone carriage return is a line end as well, and cannot be told from the half of another.
        bool canChangeLineEnds = files.All(file => !file.Text.Contains('\r'));
        (string Path, string Text)[] others = [.. files.Reverse().Select(file => (file.Path, canChangeLineEnds && IsText(file.Path) ? file.Text.Replace("\n", "\r\n", StringComparison.Ordinal) : file.Text))];
        CultureInfo before = CultureInfo.CurrentCulture;
        CompiledCorpus second;
        try
        {
            CultureInfo.CurrentCulture = OddCulture(attack);
            second = CompiledCorpus.Compile(others, workers: 3);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        (ArchiveSpec Spec, byte[] Pack)[] sorted = [.. second.Archives.OrderBy(archive => archive.Spec.Name, StringComparer.Ordinal)];
        (ArchiveSpec Spec, byte[] Pack)[] expected = [.. first.Archives.OrderBy(archive => archive.Spec.Name, StringComparer.Ordinal)];
        AttackCase.Require(sorted.Length == expected.Length, "There are other archives in another order of files.");
        for (int i = 0; i < sorted.Length; i++)
            AttackCase.Require(sorted[i].Pack.AsSpan().SequenceEqual(expected[i].Pack), $"The pack of {expected[i].Spec.Name} has other bytes in another culture, order of files or with other line ends.");
    }

    // The cultures of the machine may not be there, and none of them is as odd.
    private static CultureInfo OddCulture(AttackCase attack)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = attack.Pick(["−", "~", "‏-"]);
        culture.NumberFormat.NumberDecimalSeparator = attack.Pick([",", "٫", "·"]);
        culture.NumberFormat.NumberGroupSeparator = attack.Pick([".", "'", " "]);
        culture.NumberFormat.NumberGroupSizes = [3, 2];
        culture.NumberFormat.PositiveSign = "plus";
        culture.NumberFormat.NaNSymbol = "none";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = "h";
        return culture;
    }

    // In cells and in strings a line end is content.
    private static bool IsText(string path) => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal);
}
