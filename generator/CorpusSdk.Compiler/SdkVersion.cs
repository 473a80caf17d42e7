namespace CorpusSdk.Compiler;

/// <summary>Identifies the writer of a file in a build's own folder: files of another version are not read.</summary>
internal static class SdkVersion
{
    /// <summary>The version of the SDK and the identity of this very build of it, so that a developer's builds do not take each other's files.</summary>
    public static string Current { get; } =
        typeof(SdkVersion).Assembly.GetName().Version.ToString(3) + "+" + typeof(SdkVersion).Module.ModuleVersionId.ToString("N");
}
