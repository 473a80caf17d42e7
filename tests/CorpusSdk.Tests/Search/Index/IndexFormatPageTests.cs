using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>The page of the index format and the constants say the same.</summary>
public partial class IndexFormatPageTests
{
    private static readonly string[] Sections = [.. ReadPage().Split("\n## ").Skip(1)];

    private static readonly (string Section, Type Type)[] Places =
    [
        ("Overview", typeof(IndexLayout)),
        ("Header", typeof(IndexLayout.HeaderRow)),
        ("Header", typeof(IndexLevel)),
        ("Forms", typeof(IndexLayout.FormBlockRow)),
        ("Forms", typeof(IndexLayout.EntryKind)),
        ("Terms", typeof(IndexLayout.TermRow)),
        ("Postings", typeof(IndexLayout.SkipRow)),
        ("Field lengths", typeof(IndexLayout.FieldLengthRow)),
    ];

    [Fact]
    public void EveryConstant_IsOnThePageWithItsNumber()
    {
        foreach ((string section, Type type) in Places)
            Assert.All(Constants(type), constant => Assert.Contains(constant, Statements(section)));
    }

    [Fact]
    public void EveryNumberOnThePage_IsAConstant()
    {
        HashSet<(string, ulong)> constants = [.. Places.SelectMany(place => Constants(place.Type))];

        Assert.All(Sections.SelectMany(section => Statements(Heading(section))), statement => Assert.Contains(statement, constants));
    }

    [Fact]
    public void EveryPartOfTheLayout_HasAPlaceOnThePage() =>
        Assert.All(typeof(IndexLayout).GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic), part => Assert.Contains(part, Places.Select(place => place.Type)));

    private static string ReadPage()
    {
        using Stream page = typeof(IndexFormatPageTests).Assembly.GetManifestResourceStream("IndexFormat.md")!;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Heading(string section) => section[..section.IndexOf('\n', StringComparison.Ordinal)];

    private static List<(string Name, ulong Number)> Statements(string heading) =>
        [.. Statement().Matches(Sections.Single(section => Heading(section) == heading)).Select(row => (row.Groups["name"].Value, ulong.Parse(row.Groups["number"].Value, CultureInfo.InvariantCulture)))];

    private static IEnumerable<(string, ulong)> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(field => field.IsLiteral)
        .Select(field => (field.Name, Convert.ToUInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^\| (?<number>[0-9]+) \|[^|\n]*\| (?<name>[A-Za-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex Statement();
}
