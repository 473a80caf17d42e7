using System.Globalization;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Tool.Sources;

/// <summary>The severities that <c>.globalconfig</c> and the sections of <c>.editorconfig</c> give to problems, as in a build.</summary>
/// <remarks>What project files say (<c>NoWarn</c>, <c>WarningsAsErrors</c>) is not known here.</remarks>
internal sealed class SeveritySettings
{
    private const string SectionKey = "corpus_severity.";
    private const string GlobalKey = "dotnet_diagnostic.";
    private const string GlobalKeyEnd = ".severity";

    private readonly Dictionary<string, string> _global;
    private readonly Dictionary<string, IReadOnlyList<ConfigSection>> _sections = new(StringComparer.Ordinal);

    private SeveritySettings(Dictionary<string, string> global) => _global = global;

    /// <summary>Reads the settings of the project in a folder; those of texts are read when they are asked for.</summary>
    public static SeveritySettings Of(string projectFolder)
    {
        var global = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (string? folder = projectFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // The nearest file counts.
            foreach ((string key, string value) in ConfigSection.Read(Path.Combine(folder, ".globalconfig")).Where(section => section.Header is null).SelectMany(section => section.Entries))
            {
                if (key.StartsWith(GlobalKey, StringComparison.OrdinalIgnoreCase) && key.EndsWith(GlobalKeyEnd, StringComparison.OrdinalIgnoreCase))
                    global.TryAdd(key[GlobalKey.Length..^GlobalKeyEnd.Length], value);
            }
        }

        return new SeveritySettings(global);
    }

    /// <summary>The severity of a problem in a file; null if it is not to be shown.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <param name="file">The absolute path; null if no file is to blame.</param>
    public ProblemSeverity? Of(ProblemDescriptor descriptor, string? file)
    {
        ProblemSeverity? severity = descriptor.Severity;
        if (file is not null && Find(file, SectionKey + descriptor.Id) is { } level)
            severity = Parse(level, descriptor.Severity);
        // The compiler asks the project only about what the section has left.
        return severity is not null && _global.TryGetValue(descriptor.Id, out string? global) ? Parse(global, severity.Value) : severity;
    }

    // The nearest file counts, and of its sections the last.
    private string? Find(string file, string key)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            IReadOnlyList<ConfigSection> sections = SectionsIn(folder);
            string relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
            foreach (ConfigSection section in sections.Reverse())
            {
                if (section.Entries.TryGetValue(key, out string? level) && section.Matches(relative))
                    return level;
            }

            if (sections.Any(section => section.Header is null && section.Entries.TryGetValue("root", out string? root) && root.Equals("true", StringComparison.OrdinalIgnoreCase)))
                return null;
        }

        return null;
    }

    private IReadOnlyList<ConfigSection> SectionsIn(string folder)
    {
        if (!_sections.TryGetValue(folder, out IReadOnlyList<ConfigSection>? sections))
            _sections.Add(folder, sections = ConfigSection.Read(Path.Combine(folder, ".editorconfig")));
        return sections;
    }

    // An unknown level changes nothing; "silent" is seen by editors alone.
    private static ProblemSeverity? Parse(string level, ProblemSeverity unchanged) => level.ToUpper(CultureInfo.InvariantCulture) switch
    {
        "NONE" or "SILENT" => null,
        "SUGGESTION" => ProblemSeverity.Info,
        "WARNING" => ProblemSeverity.Warning,
        "ERROR" => ProblemSeverity.Error,
        _ => unchanged,
    };
}
