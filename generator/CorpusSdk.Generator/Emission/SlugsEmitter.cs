using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits the slugs of an archive as constants. Their summaries make completion in an editor a table of contents.</summary>
internal static class SlugsEmitter
{
    public static string Emit(ArchiveManifest archive, Target target)
    {
        var code = new CodeWriter().Header();
        ArchiveEmitter.OpenClass(code, archive, target);
        code.Summary(archive.HasSlugConstants
            ? $"The slugs of the archive “{archive.Title}”, in the order of its articles."
            : $"Has no constants, since the archive “{archive.Title}” has more articles than CorpusMaxSlugConstants: write Articles[\"…\"], or list the slugs with Articles.Select(article => article.Slug).");
        code.Line("public static class Slugs").Open();
        IReadOnlyList<string> names = SlugConstants.Build(archive.Slugs.Select(slug => slug.Slug).ToArray());
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
                code.Line();
            code.Summary(archive.Slugs[i].Contents);
            code.Line($"public const string {names[i]} = {CSharpText.Literal(archive.Slugs[i].Slug)};");
        }

        code.Close().Close().Close();
        return code.ToString();
    }
}
