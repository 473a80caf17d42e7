using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Surfaces;

/// <summary>Writes a surface as text, a line for each thing, its fields separated by tabs.</summary>
/// <remarks>Text, because that is what a compiler hands to a generator. It is read by the same version alone and lives in the build's own folder.</remarks>
public static class SurfaceWriter
{
    /// <summary>Writes a surface.</summary>
    /// <param name="surface">The surface.</param>
    /// <param name="sdkVersion">Who writes; a reader of another version refuses.</param>
    public static string Write(ProjectSurface surface, string sdkVersion)
    {
        var text = new StringBuilder();
        Line(text, SurfaceFormat.Mark, sdkVersion);
        foreach (ArchiveSurface archive in surface.Archives)
        {
            Line(
                text,
                SurfaceFormat.Archive,
                archive.Name,
                archive.Title,
                archive.Fingerprint,
                Number(archive.ArticleCount),
                archive.CanSearch ? SurfaceFormat.Searchable : "",
                Number(archive.FileCount),
                archive.FirstFile);
            foreach (string[] line in ShapeLines.Write(archive.Shapes))
                Line(text, line);
            foreach (SlugSurface slug in archive.Slugs)
                Line(text, SurfaceFormat.Slug, slug.Slug, slug.Contents);
        }

        foreach (SurfaceFile file in surface.Files)
            Line(text, SurfaceFormat.File, file.Path, file.AbsolutePath);
        foreach (Problem problem in surface.Problems)
        {
            ProblemSpan span = problem.Span;
            Line(
                text,
                [SurfaceFormat.Problem, problem.Descriptor.Id, problem.File,
                 Number(span.Start), Number(span.Length), Number(span.StartLine), Number(span.StartColumn), Number(span.EndLine), Number(span.EndColumn),
                 .. problem.Arguments]);
        }

        // What is cut short has no end.
        Line(text, SurfaceFormat.End);
        return text.ToString();
    }

    private static void Line(StringBuilder text, params string[] fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                text.Append(SurfaceFormat.Separator);
            SurfaceFormat.Escape(text, fields[i]);
        }

        text.Append('\n');
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
