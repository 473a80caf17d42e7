using CorpusSdk.Tool.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Pages;

/// <summary>Archives and their articles, and below them what to type next.</summary>
internal sealed class ListPage(Library library, IReadOnlyList<Archive> archives, string invocation)
{
    private const int Margin = 2;

    // Room for "12 min  " in front of a headline.
    private const int HeadlineColumn = 10;
    private const int MaxMeasure = 108;

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine();
        foreach (Archive archive in archives)
            WriteArchive(console, archive);
        WriteNextStep(console);
    }

    private void WriteArchive(IAnsiConsole console, Archive archive)
    {
        console.Write(new Indented(ArchiveHeading(archive), Margin));
        console.WriteLine();
        foreach (Article article in archive.Articles)
        {
            var label = new Segment(Numbers.Minutes(article.ReadingTime).PadLeft(HeadlineColumn - Margin), Styles.Quiet);
            console.Write(new Indented(new Prose(article.Headline, Styles.Headline), HeadlineColumn, MaxMeasure, label));
            console.Write(new Indented(AddressLine.Create(library.AddressOf(article)), HeadlineColumn, MaxMeasure));
            console.WriteLine();
        }
    }

    private static Paragraph ArchiveHeading(Archive archive)
    {
        TimeSpan time = archive.Articles.Aggregate(TimeSpan.Zero, (sum, article) => sum + article.ReadingTime);
        return new Paragraph()
            .Append(archive.Title, Styles.Accent)
            .Append($"  {Numbers.Articles(archive.Count)}, {Numbers.Minutes(time)} of reading", Styles.Quiet);
    }

    private void WriteNextStep(IAnsiConsole console)
    {
        Article? shortest = archives.SelectMany(archive => archive.Articles).MinBy(article => article.ReadingTime);
        if (shortest is null)
            return;

        string time = Numbers.Minutes(shortest.ReadingTime);
        console.Write(new Indented(new Prose($"The beginning of a slug is enough to read on; the shortest article takes {time}:", Styles.Quiet), Margin, MaxMeasure));
        console.WriteLine();
        console.Write(new Indented(new Prose($"{invocation} read {library.AddressOf(shortest).Enough}", Styles.Accent), 2 * Margin));
        console.WriteLine();
    }
}
