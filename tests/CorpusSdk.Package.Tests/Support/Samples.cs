namespace CorpusSdk.Package.Tests.Support;

/// <summary>Small archives, in the layout that every archive has.</summary>
internal static class Samples
{
    /// <summary>An archive <c>Lakes</c> of two articles; the first has a card that leads to the second.</summary>
    public const string Lakes = """
        Category Archive : Lakes

        The deepest bay is the first to fill with swans

        The birds arrive before the ice has gone. They find the one stretch of open water, and they stay for a week.

        Fishermen know the place as well. “Where the swans are, the pike are,” they say.

        Read more

        Archive photo
        A ferry without an engine still crosses the narrows

        In May the whole lake is open, and the bay is empty again.

        A ferry without an engine still crosses the narrows

        It hangs on a cable, and the current does the rest. The crossing takes four minutes.
        """;

    /// <summary>An archive <c>Mountains</c> of one article.</summary>
    public const string Mountains = """
        Category Archive : Mountains

        The pass is closed for half of the year, and its post office for the other half

        Letters wait on either side. Nobody has ever complained.
        """;

    /// <summary>Prints everything about the archives of an assembly: a line for each archive, each article and each link.</summary>
    public const string ListingProgram = """
        using System;
        using System.Security.Cryptography;
        using System.Text;

        Console.OutputEncoding = Encoding.UTF8;
        foreach (var archive in Corpus.Catalog.Archives)
        {
            archive.Verify();
            Console.WriteLine($"archive {archive} | {archive.Title} | {archive.Language} | {archive.Count} | {archive.Fingerprint}");
            foreach (var article in archive.Articles)
            {
                string body = Convert.ToHexString(SHA256.HashData(article.Utf8Body));
                Console.WriteLine($"{article.Slug} | {article.Title} | {article.Standfirst} | {article.Headline} | {article.Paragraphs.Count} | {article.WordCount} | {body} | {article.Source}");
                foreach (var link in article.Links)
                    Console.WriteLine($"{article.Slug} → {link.Kind} | {link.Title} | {link.Caption} | {link.ParagraphIndex} | {link.Target}");
            }
        }
        """;

    /// <summary>A program that references the SDK.</summary>
    /// <param name="properties">Properties, as XML.</param>
    /// <param name="items">Items and targets, as XML.</param>
    public static string Project(string properties = "", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
          </ItemGroup>
          {items}
        </Project>
        """;

    /// <summary>Sets the carrier.</summary>
    public static string Carrier(string carrier) => $"<CorpusCarrier>{carrier}</CorpusCarrier>";

    /// <summary>An article, for files whose names matter more.</summary>
    public static string Article(string headline) => $"""
        {headline}

        It is a short one. It has two sentences.
        """;
}
