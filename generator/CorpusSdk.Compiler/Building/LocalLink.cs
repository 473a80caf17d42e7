using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Building;

/// <summary>A link or an image whose address stays within the project.</summary>
/// <param name="Hyperlink">Which of the article's links it is.</param>
/// <param name="InHtml">The address in the article's HTML.</param>
/// <param name="Target">The index of the article that it leads to; -1 if that is not in the archive.</param>
/// <param name="Outer">The article of another archive that it leads to; null if it leads to none.</param>
internal sealed record LocalLink(int Hyperlink, HtmlRange InHtml, int Target, OuterArticle? Outer)
{
    /// <summary>The file beside the texts that it shows or leads to; null for none.</summary>
    public AssetFile? Asset { get; init; }
}

/// <summary>An article of another archive of the project: the only one of its file.</summary>
/// <param name="Archive">The name of the archive in code.</param>
/// <param name="File">The file, relative to the project.</param>
internal sealed record OuterArticle(string Archive, string File);
