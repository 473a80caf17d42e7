using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers;

/// <summary>The texts of the project that is analyzed, as the build hands them to the compiler.</summary>
/// <param name="options">The project's files and settings.</param>
internal sealed class ProjectTexts(AnalyzerOptions options)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private readonly string _folder = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? folder) ? folder : "";

    /// <summary>All additional files.</summary>
    public IEnumerable<AdditionalText> Files => options.AdditionalFiles;

    /// <summary>What a file is to the SDK; empty if it is nothing.</summary>
    public string ItemOf(AdditionalText file) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Metadata + "CorpusItem", out string? item) ? item.Trim() : "";

    /// <summary>The path of a file, relative to the project.</summary>
    public string PathOf(AdditionalText file) => RelativePath.Create(_folder, file.Path);

    /// <summary>The project's settings for a file.</summary>
    public FileSettings SettingsOf(AdditionalText file)
    {
        AnalyzerConfigOptions own = options.AnalyzerConfigOptionsProvider.GetOptions(file);
        AnalyzerConfigOptions project = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        return FileSettings.Read(
            name => own.TryGetValue(Metadata + name, out string? value) ? value : null,
            name => project.TryGetValue("build_property." + name, out string? value) ? value : null);
    }

    /// <summary>Parses a text; null if it is empty, or if this host does not find a library that its format needs: the generator has reported what concerns the text.</summary>
    public static ParsedFile? Parse(string path, string? text, FileSettings settings)
    {
        if (text is not { Length: > 0 })
            return null;
        try
        {
            return FileParser.Parse(new SourceFile(path, text), settings.Parse);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }
}
