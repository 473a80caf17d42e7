using System.Reflection;
using System.Text.RegularExpressions;

namespace CorpusSdk.Generator.Tests.Documents;

/// <summary>What the pages show of a sample is what comes of it.</summary>
public sealed partial class SampleOutputTests
{
    private const string Readme = "README.md";

    [Theory]
    [InlineData(Readme, "`dotnet run app.cs` prints:")]
    [InlineData("docs/get-started.md", "`dotnet run` prints:")]
    [InlineData("src/CorpusSdk/PackageReadme.md", "`dotnet run` prints:")]
    public void TheProgramOfAPage_PrintsWhatThePageShows(string path, string words)
    {
        var page = new SamplePage(path);

        Assert.Equal(page.BlockBelow(words), ProjectOf(page).Run());
    }

    [Fact]
    public void TheCompletionOfTheReadme_ListsTheMembersOfTheArchive()
    {
        var page = new SamplePage(Readme);
        Type archive = ProjectOf(page).Load().GetType("Corpus.Notes", throwOnError: true)!;
        IEnumerable<string> members = archive.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodBase { IsSpecialName: true })
            .Select(member => member.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(members, CompletionLine().Matches(page.Text).Select(line => line.Groups["name"].Value));
    }

    [Fact]
    public void TheCompletionOfTheReadme_NamesWhatIsInEachMember()
    {
        var page = new SamplePage(Readme);
        Dictionary<string, string> lines = CompletionLine().Matches(page.Text).ToDictionary(line => line.Groups["name"].Value, line => line.Groups["content"].Value);
        Assembly program = ProjectOf(page).Load();
        Type archive = program.GetType("Corpus.Notes", throwOnError: true)!;
        object byTags = archive.GetProperty("ByTags")!.GetValue(null)!;
        IEnumerable<string> tags = ((IReadOnlyList<LookupKey<string>>)byTags.GetType().GetProperty("Keys")!.GetValue(byTags)!).Select(key => key.Key);

        Assert.Equal(lines["Slugs"], string.Join(", ", archive.GetNestedType("Slugs")!.GetFields().Select(field => field.Name)));
        Assert.Equal(lines["ByTags"], string.Join(", ", tags.Select(tag => $"[\"{tag}\"]")));
        Assert.All(lines["Article"].TrimEnd('…').Split(',', StringSplitOptions.TrimEntries), name => Assert.NotNull(archive.GetNestedType("Article")!.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)));
        Assert.All(lines["ByDate"].Split(", ").Select(member => member.Split('(')[0]).Where(name => name != "to)"), name => Assert.NotEmpty(archive.GetProperty("ByDate")!.PropertyType.GetMember(name)));
    }

    [Fact]
    public void TheErrorOfTheReadme_IsWhatAMisspelledSlugGives()
    {
        var project = new SampleProject().AddFolder("corpus/engineers", "*.md");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SamplePage.Root, "corpus/lighthouses"), "*.md"))
            project.Add($"corpus/lighthouses/{Path.GetFileName(file)}", Misspelled(file));
        foreach (string record in new[] { "Engineer", "Lighthouse" })
            project.Add($"{record}.cs", File.ReadAllText(Path.Combine(SamplePage.Root, "src/CorpusSdk.Sample.Lighthouses", $"{record}.cs")));

        project.Compile(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary);

        Assert.Equal(new SamplePage(Readme).BlockBelow("The compiler then checks each text against it:").TrimEnd('\n'), Assert.Single(project.Messages));

        static string Misspelled(string file) =>
            Path.GetFileName(file) == "bell-rock.md" ? File.ReadAllText(file).Replace("robert-stevenson\n", "robert-stevensen\n", StringComparison.Ordinal) : File.ReadAllText(file);
    }

    [Fact]
    public void TheQueriesOfTheReadme_FindSomething()
    {
        string[] queries = [.. RussiaQuery().Matches(new SamplePage(Readme).Text).Select(match => Regex.Unescape(match.Groups["query"].Value))];
        Assembly program = new SampleProject().AddFolder("corpus", "russia.txt").Add("Program.cs", "return;").Load();
        var archive = (Archive)program.GetType("Corpus.Russia", throwOnError: true)!.GetProperty("Archive")!.GetValue(null)!;

        Assert.Equal(3, queries.Length);
        Assert.All(queries, query => Assert.NotEqual(0, archive.Search(query).TotalCount));
    }

    [Fact]
    public void TheErrorsOfTheSchemaPage_AreThoseOfItsText()
    {
        var page = new SamplePage("docs/schemas.md");
        var project = new SampleProject()
            .Add("corpus/authors/jane.md", "# Jane\n\nShe writes.\n")
            .Add("Schemas.cs", "using System.Collections.Immutable;\nusing System.ComponentModel;\nusing System.ComponentModel.DataAnnotations;\nusing CorpusSdk;\n" + page.Snippets[0])
            .Add("Status.cs", "public enum Status { Draft, Published }");
        foreach ((string path, string text) in page.Files)
            project.Add(path, text);

        project.Compile(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary);

        Assert.Equal(page.BlockBelow("`dotnet build` reports:").TrimEnd('\n').Split('\n'), project.Messages);
    }

    private static SampleProject ProjectOf(SamplePage page)
    {
        var project = new SampleProject();
        foreach ((string path, string text) in page.Files)
            project.Add(path, text);
        return project;
    }

    [GeneratedRegex("^ {13}(?<name>\\w+) +(?<content>\\S.*)$", RegexOptions.Multiline)]
    private static partial Regex CompletionLine();

    [GeneratedRegex("^Corpus\\.Russia\\.Search\\(\"(?<query>(?:[^\"\\\\]|\\\\.)*)\"\\)", RegexOptions.Multiline)]
    private static partial Regex RussiaQuery();
}
