using System.Reflection;

namespace CorpusSdk.Compiler.Problems;

/// <summary>Where the page of a problem is on the web.</summary>
internal static class HelpLink
{
    // The MSBuild property CorpusRepositoryUrl, which is empty as long as the repository has no public address.
    private static readonly string Repository = typeof(HelpLink).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "CorpusRepositoryUrl")?.Value ?? "";

    /// <summary>The address of a problem's page; null while the repository has none.</summary>
    public static string? Of(string id) => Of(id, Repository);

    /// <summary>The address of a problem's page in a repository; null if that is empty.</summary>
    public static string? Of(string id, string repository) => repository.Length == 0 ? null : $"{repository.TrimEnd('/')}/blob/main/docs/diagnostics/{id}.md";
}
