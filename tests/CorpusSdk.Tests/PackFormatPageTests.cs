using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests;

/// <summary>The format page and the constants agree. A row of a table whose third cell is a name states the number of that name.</summary>
public partial class PackFormatPageTests
{
    private static readonly string Page = ReadPage();
    private static readonly string[] Sections = [.. Page.Split("\n## ").Skip(1)];

    private static readonly (string Section, Type Type)[] Places =
    [
        ("Overview", typeof(PackLayout)),
        ("Header", typeof(PackLayout.Header)),
        ("Directory", typeof(PackLayout.DirectoryEntry)),
        ("Directory", typeof(PackSection)),
        ("Archive", typeof(PackLayout.ArchiveRow)),
        ("Articles", typeof(PackLayout.ArticleRow)),
        ("Links", typeof(PackLayout.LinkRow)),
        ("Links", typeof(LinkKind)),
        ("Slugs", typeof(PackLayout.SlugRecord)),
        ("Slug table", typeof(PackLayout.SlugHashRow)),
        ("Slug table", typeof(PackLayout.SlugSlot)),
        ("Slug table", typeof(SlugHash)),
        ("Markup", typeof(PackLayout.MarkupRow)),
        ("Markup", typeof(PackLayout.HeadingRow)),
        ("Markup", typeof(PackLayout.HyperlinkRow)),
        ("Links between texts", typeof(PackLayout.LocalLinkRow)),
        ("Links between texts", typeof(PackLayout.OuterArticleRow)),
        ("Assets", typeof(PackLayout.AssetRow)),
        ("Code blocks", typeof(PackLayout.CodeBlockRow)),
        ("Excerpts", typeof(PackLayout.ExcerptRow)),
        ("Markup", typeof(HyperlinkKind)),
        ("Columns", typeof(PackLayout.ColumnRow)),
        ("Columns", typeof(FieldKind)),
        ("Columns", typeof(PackLayout.DecimalValue)),
        ("Columns", typeof(PackLayout.TimestampValue)),
        ("Lookups", typeof(PackLayout.LookupRow)),
        ("Checksums", typeof(PackChecksum)),
    ];

    // These describe the header's fields, and are with them rather than in the overview.
    private static readonly string[] ShownInHeader = [nameof(PackLayout.Magic), nameof(PackLayout.MajorVersion), nameof(PackLayout.MinorVersion)];

    [Fact]
    public void EveryConstant_IsOnThePageWithItsNumber()
    {
        var missing = new List<string>();
        foreach ((string section, Type type) in Places)
        {
            foreach (FieldInfo constant in Constants(type))
            {
                bool isHeaderValue = type == typeof(PackLayout) && ShownInHeader.Contains(constant.Name);
                (string, ulong) statement = (constant.Name, Value(constant));
                if (!Statements(isHeaderValue ? "Header" : section).Contains(statement))
                    missing.Add($"{type.Name}.{constant.Name} = {statement.Item2} in section '{section}'");
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void EveryNumberOnThePage_IsAConstant()
    {
        HashSet<(string, ulong)> constants = [.. Places.SelectMany(place => Constants(place.Type)).Select(constant => (constant.Name, Value(constant)))];

        Assert.All(Sections.Select(Heading).SelectMany(Statements), statement => Assert.Contains(statement, constants));
    }

    [Fact]
    public void EveryPartOfTheLayout_HasAPlaceOnThePage() =>
        Assert.All(typeof(PackLayout).GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic), part => Assert.Contains(part, Places.Select(place => place.Type)));

    [Theory]
    [InlineData("Header")]
    [InlineData("Directory")]
    [InlineData("Archive")]
    [InlineData("Strings and bodies")]
    [InlineData("Articles")]
    [InlineData("Paragraphs")]
    [InlineData("Links")]
    [InlineData("Files")]
    [InlineData("Slugs")]
    [InlineData("Slug table")]
    [InlineData("Markup")]
    [InlineData("Columns")]
    [InlineData("Lookups")]
    [InlineData("Checksums")]
    public void SectionThatCodeRefersTo_IsThere(string heading) => Assert.Contains(heading, Sections.Select(Heading));

    [Fact]
    public void VersionLog_EndsWithTheVersionOfTheWriter() =>
        Assert.StartsWith($"| {PackLayout.MajorVersion}.{PackLayout.MinorVersion} | ", Page.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);

    [Fact]
    public void HashesOnThePage_AreThoseOfTheRuntime()
    {
        MatchCollection examples = HashExample().Matches(Page);

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(
            example.Groups["hash"].Value,
            $"0x{SlugHashTests.Compute(
                example.Groups["slug"].Value,
                ulong.Parse(example.Groups["seed"].Value, CultureInfo.InvariantCulture),
                example.Groups["start"].Success ? (Number(example.Groups["start"]), Number(example.Groups["end"])) : null):X16}"));

        static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void ChecksumsOnThePage_AreThoseOfTheRuntime()
    {
        MatchCollection examples = ChecksumExample().Matches(Page);

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Equal(
            example.Groups["checksum"].Value,
            $"0x{PackChecksum.Compute([.. Enumerable.Range(0, int.Parse(example.Groups["count"].Value, CultureInfo.InvariantCulture)).Select(i => (byte)i)]):X16}"));
    }

    private static string ReadPage()
    {
        using Stream page = typeof(PackFormatPageTests).Assembly.GetManifestResourceStream("PackFormat.md")!;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Heading(string section) => section[..section.IndexOf('\n', StringComparison.Ordinal)];

    private static IEnumerable<(string Name, ulong Number)> Statements(string heading) =>
        Statement().Matches(Sections.Single(section => Heading(section) == heading))
            .Select(row => (row.Groups["name"].Value, ParseNumber(row.Groups["number"].Value)));

    private static ulong ParseNumber(string number) => number.StartsWith("0x", StringComparison.Ordinal)
        ? ulong.Parse(number.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : ulong.Parse(number, CultureInfo.InvariantCulture);

    private static IEnumerable<FieldInfo> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(field => field.IsLiteral);

    private static ulong Value(FieldInfo constant) => Convert.ToUInt64(constant.GetRawConstantValue(), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (?<number>0x[0-9A-F]+|[0-9]+) \|[^|\n]*\| (?<name>[A-Za-z][A-Za-z0-9]*) \|", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^\| `(?<slug>[^`\n]*)` \| (?<seed>[0-9]+) \| (none|(?<start>[0-9]+) and (?<end>[0-9]+)) \| `(?<hash>0x[0-9A-F]+)` \|", RegexOptions.Multiline)]
    private static partial Regex HashExample();

    [GeneratedRegex(@"^\| first (?<count>[0-9]+) \| `(?<checksum>0x[0-9A-F]+)` \|", RegexOptions.Multiline)]
    private static partial Regex ChecksumExample();
}
