using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Links between Markdown texts, in a project outside of the repository, by both carriers.</summary>
public sealed class LinkTests(PackageFeed feed)
{
    private const string Program = """
        using System;
        using System.Linq;

        var page = Corpus.Docs.Articles["page"];
        Console.WriteLine(page.RenderHtml(link => link.Target is { } target ? $"/{target.Archive.Name}/{target.Slug}" : null));
        Console.WriteLine(page.Hyperlinks[0].Heading!.Text);
        Console.WriteLine(string.Join(' ', Corpus.People.Articles["jane"].LinkedFrom.Select(source => source.Slug)));
        """;

    public static TheoryData<string> Carriers => ["Inline", "Resource"];

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Links_LeadToArticlesOfBothArchives(string carrier)
    {
        Consumer project = CreateProject("Links" + carrier, carrier);

        project.Build().AssertClean();

        Assert.Equal(
            "<p>By <a href=\"/People/jane#work\">Jane</a>, after <a href=\"/Docs/start\">that</a>.</p>\n\nWork\npage",
            project.Run().ReplaceLineEndings("\n").TrimEnd());
    }

    /// <summary>After a renamed heading and a removed file, the texts that lead there are reported, though nobody has edited them.</summary>
    [Theory]
    [MemberData(nameof(Carriers))]
    public void WhatIsGone_IsReportedWhereALinkLeadsThere(string carrier)
    {
        Consumer project = CreateProject("BrokenLinks" + carrier, carrier);
        project.Build().AssertClean();

        project.Write("corpus/people/jane.md", "# Jane\n\n## Works\n\nText.\n").Delete("corpus/docs/start.md");

        project.Build().AssertMessages("corpus/docs/page.md(3,11): warning CORPUS1142", "corpus/docs/page.md(3,49): warning CORPUS1141");
    }

    private Consumer CreateProject(string name, string carrier) => feed.CreateConsumer(name)
        .Write("App.csproj", Samples.Project(Samples.Carrier(carrier), items: "<ItemGroup><Corpus Update=\"corpus/docs/**\" LinkRoot=\"/manual/\" /></ItemGroup>"))
        .Write("Program.cs", Program)
        .Write("corpus/docs/page.md", "# Page\n\nBy [Jane](../people/jane.md#work), after [that](/manual/start).\n")
        .Write("corpus/docs/start.md", "# Start\n\nText.\n")
        .Write("corpus/people/jane.md", "# Jane\n\n## Work\n\nText.\n");
}
