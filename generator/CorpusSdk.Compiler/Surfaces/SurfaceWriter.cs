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
        SurfaceFormat.AppendLine(text, SurfaceFormat.Mark, sdkVersion);
        foreach (ArchiveSurface archive in surface.Archives)
        {
            SurfaceFormat.AppendLine(
                text,
                SurfaceFormat.Archive,
                archive.Name,
                archive.Title,
                archive.Fingerprint,
                SurfaceFormat.Number(archive.ArticleCount),
                archive.CanSearch ? SurfaceFormat.Searchable : "",
                SurfaceFormat.Number(archive.FileCount),
                archive.FirstFile);
            foreach (string[] line in ShapeLines.Write(archive.Shapes))
                SurfaceFormat.AppendLine(text, line);
            foreach (SlugSurface slug in archive.Slugs)
                SurfaceFormat.AppendLine(text, SurfaceFormat.Slug, slug.Slug, slug.Contents);
        }

        foreach (SurfaceFile file in surface.Files)
            SurfaceFormat.AppendLine(text, SurfaceFormat.File, file.Path, file.AbsolutePath);
        foreach (Problem problem in surface.Problems)
        {
            SurfaceFormat.AppendLine(
                text,
                [SurfaceFormat.Problem, problem.Descriptor.Id, problem.File, .. SurfaceFormat.Span(problem.Span), .. problem.Arguments]);
        }

        // What is cut short has no end.
        SurfaceFormat.AppendLine(text, SurfaceFormat.End);
        return text.ToString();
    }
}
