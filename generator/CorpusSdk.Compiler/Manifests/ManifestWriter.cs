using System.Text;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>Writes a manifest as text, a line for each thing, its fields separated by tabs.</summary>
/// <remarks>Text, because a compiler passes text to a generator. Only the same version reads it, and it is in the build's own folder.</remarks>
internal static class ManifestWriter
{
    /// <summary>Writes a manifest.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="sdkVersion">The writing version; a reader of another version refuses the text.</param>
    public static string Write(ProjectManifest manifest, string sdkVersion)
    {
        var text = new StringBuilder();
        ManifestFormat.AppendLine(text, ManifestFormat.Mark, sdkVersion);
        foreach (ArchiveManifest archive in manifest.Archives)
        {
            ManifestFormat.AppendLine(
                text,
                [
                    ManifestFormat.Archive,
                    archive.Name,
                    archive.Title,
                    archive.Fingerprint,
                    ManifestFormat.Number(archive.ArticleCount),
                    archive.CanSearch ? ManifestFormat.Searchable : "",
                    ManifestFormat.Number(archive.FileCount),
                    archive.FirstFile,
                    archive.SlugList,
                    .. archive.KeyLists,
                ]);
            foreach (string[] line in ShapeLines.Write(archive.Shapes))
                ManifestFormat.AppendLine(text, line);
            foreach (string linked in archive.LinkedArchives)
                ManifestFormat.AppendLine(text, ManifestFormat.Linked, linked);
            foreach (SlugManifest slug in archive.Slugs)
                ManifestFormat.AppendLine(text, ManifestFormat.Slug, slug.Slug, slug.Contents);
        }

        foreach (ManifestFile file in manifest.Files)
            ManifestFormat.AppendLine(text, ManifestFormat.File, file.Path, file.AbsolutePath);
        foreach (Problem problem in manifest.Problems)
        {
            ManifestFormat.AppendLine(
                text,
                [ManifestFormat.Problem, problem.Descriptor.Id, problem.File, .. ManifestFormat.Span(problem.Span), .. problem.Arguments]);
        }

        // A text that is cut short lacks this line.
        ManifestFormat.AppendLine(text, ManifestFormat.End);
        return text.ToString();
    }
}
