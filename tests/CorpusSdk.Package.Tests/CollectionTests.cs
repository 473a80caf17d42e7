using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Markdown with front matter and JSON Lines, as a project outside of the repository uses them; whichever way the packs go, C# sees the same.</summary>
public sealed class CollectionTests(PackageFeed feed)
{
    private const string Program = """
        using System;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using CorpusSdk;

        var post = Corpus.Blog.Articles["deep/first"];
        Console.WriteLine($"{post.Title} | {post.Date:yyyy-MM-dd} | {string.Join('+', post.Tags)} | {post.Author.Name} | {post.Author.Posts.Count} | {post.Html}");
        Console.WriteLine(string.Join(' ', Corpus.Blog.ByTags.Keys.Select(key => $"{key.Key}:{key.Count}")));
        Console.WriteLine(string.Join(' ', Corpus.Blog.ByTags["tea"].Select(found => found.Slug)));
        Console.WriteLine($"{Corpus.Fares.Articles["ferry"].Price} {Corpus.Fares.ByValidFrom.Descending[0].Slug}");
        Console.WriteLine(Corpus.Blog.Search("kettle").Hits[0].Article.Outline[0].Anchor);

        [CorpusSchema("blog")]
        public sealed partial record BlogPost : Article
        {
            public partial DateOnly Date { get; }
            [Indexed] public partial ImmutableArray<string> Tags { get; }
            [StringLength(20)] public partial string? Subtitle { get; }
            public partial Author Author { get; }
        }

        [CorpusSchema("authors")]
        public sealed partial record Author : Article
        {
            public partial string Name { get; }
            [ReferencedBy(typeof(BlogPost), nameof(BlogPost.Author))] public partial System.Collections.Generic.IReadOnlyList<BlogPost> Posts { get; }
        }
        """;

    /// <summary>C# and the authors see the same, whichever host compiles the texts.</summary>
    public static TheoryData<string> Carriers => ["Inline", "Resource"];

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Collections_AreTypedAndLookedUp(string carrier)
    {
        Consumer project = CreateProject("Collections", carrier);

        project.Build().AssertClean();

        Assert.Equal(
            """
            Kettles | 2024-05-31 | tea+iron | Jane | 2 | <h2 id="on-kettles">On kettles</h2>
            <p>A kettle <em>sings</em>.</p>

            iron:1 tea:2
            deep/first second
            2.50 tram
            on-kettles
            """.ReplaceLineEndings("\n"),
            project.Run().ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Carriers))]
    public void BrokenValues_AreErrorsAtTheirPlaces(string carrier) =>
        CreateProject("BrokenCollections", carrier)
            .Write("corpus/blog/second.md", """
                ---
                date: 31/05/2024
                tags: tea
                subtitle: A subtitle that is longer than that
                author: jan
                colour: red
                ---

                Text.
                """)
            .Build()
            .AssertFailure()
            .AssertMessages(
                "corpus/blog/second.md(2,7): error CORPUS1302",
                "corpus/blog/second.md(4,11): error CORPUS1307",
                "corpus/blog/second.md(5,9): error CORPUS1304",
                "corpus/blog/second.md(6,1): warning CORPUS1305");

    private Consumer CreateProject(string name, string carrier) => feed.CreateConsumer(name + carrier)
        .Write("App.csproj", Samples.Project(Samples.Carrier(carrier) + "<Nullable>enable</Nullable>"))
        .Write("Program.cs", Program)
        .Write("corpus/blog/deep/first.md", """
            ---
            title: Kettles
            date: 2024-05-31
            tags: [tea, iron]
            author: jane
            ---

            ## On kettles

            A kettle *sings*.
            """)
        .Write("corpus/blog/second.md", """
            +++
            title = "Cups"
            date = 2024-06-01
            tags = ["tea"]
            author = "jane"
            +++

            A cup does not.
            """)
        .Write("corpus/authors.jsonl", """
            {"id": "jane", "name": "Jane", "body": "She writes."}
            """)
        .Write("corpus/fares.csv", """
            slug,body,price,valid-from
            ferry,It sails.,2.50,2024-01-01
            tram,It rolls.,1.50,2024-02-01
            """);
}
