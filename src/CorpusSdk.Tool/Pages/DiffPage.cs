using CorpusSdk.Tool.Comparison;
using CorpusSdk.Tool.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Pages;

/// <summary>The articles in which two sources differ, archive by archive.</summary>
internal sealed class DiffPage(SourceComparison comparison)
{
    private const int Margin = 2;

    public void WriteTo(IAnsiConsole console)
    {
        foreach (IGrouping<string, ArticleChange> archive in comparison.Changes.GroupBy(change => change.Article.Archive.Name))
        {
            console.Write(new Prose(archive.Key, Styles.Accent));
            foreach (ArticleChange change in archive)
                Write(console, change);
        }

        string changes = comparison.Changes.Count == 0
            ? "No difference"
            : $"{Numbers.Plain(comparison.Count(ChangeKind.Added))} added, {Numbers.Plain(comparison.Count(ChangeKind.Removed))} removed, {Numbers.Plain(comparison.Count(ChangeKind.Changed))} changed";
        console.Write(new Prose($"{changes}; {Numbers.Articles(comparison.SameCount)} as before.", Styles.Quiet));
    }

    private static void Write(IAnsiConsole console, ArticleChange change)
    {
        string mark = change.Kind switch
        {
            ChangeKind.Added => "+",
            ChangeKind.Removed => "-",
            _ => "~",
        };
        var lines = new Rows(
            new Prose(change.Article.Slug),
            new Prose(change.Parts.Count == 0 ? change.Article.Headline : string.Join(", ", change.Parts), Styles.Quiet));
        console.Write(new Indented(lines, 2 * Margin, label: new Segment($"{new string(' ', Margin)}{mark}", Styles.Accent)));
    }
}
