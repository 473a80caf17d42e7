using System.Xml;
using System.Xml.Linq;

namespace CorpusSdk.Tool.Sources;

/// <summary>Finds out what a project says about its texts. A project is not evaluated, so this is named to the person, and not followed.</summary>
internal static class ProjectSettings
{
    private const string Prefix = "Corpus";
    private const string Item = "Corpus";

    private const string ProjectFiles = "*.csproj";

    // What MSBuild imports into a project, from the nearest folder above it that has such a file.
    private static readonly string[] ImportedFiles = ["Directory.Build.props", "Directory.Build.targets"];

    /// <summary>A note for each file of the project in the folder that has settings which a build would follow.</summary>
    public static IReadOnlyList<string> Describe(string folder)
    {
        string[] projects = Directory.GetFiles(folder, ProjectFiles);
        IEnumerable<string> files = projects.Length == 0 ? [] : projects.Order(StringComparer.Ordinal).Concat(ImportedFiles.Select(name => FindAbove(folder, name)).OfType<string>());
        return [.. files.Select(DescribeFile).OfType<string>()];
    }

    /// <summary>The project file in the folder; null if there is none, or more than one.</summary>
    public static string? FindProject(string folder) => Directory.GetFiles(folder, ProjectFiles) is [var project] ? project : null;

    private static string? FindAbove(string? folder, string name)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, name)))
            folder = Path.GetDirectoryName(folder);
        return folder is null ? null : Path.Combine(folder, name);
    }

    private static string? DescribeFile(string path)
    {
        string[] settings = [.. Settings(path).Distinct().Order(StringComparer.Ordinal)];
        return settings.Length == 0
            ? null
            : $"{Path.GetFileName(path)} has settings that are not followed here: {string.Join(", ", settings)}. Texts are those below corpus/, with default settings and inferred fields. To see what the build makes of them, open its assembly, or its packs in obj/corpus/packs.";
    }

    private static IEnumerable<string> Settings(string path)
    {
        XDocument project;
        try
        {
            project = XDocument.Load(path);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            yield break;
        }

        foreach (XElement element in project.Descendants())
        {
            string name = element.Name.LocalName;
            string? parent = element.Parent?.Name.LocalName;
            if (parent == "ItemGroup" && name == Item)
                yield return $"<Corpus {element.FirstAttribute}>";
            else if (parent == "PropertyGroup" && (name == "EnableDefaultCorpusItems" || (name.StartsWith(Prefix, StringComparison.Ordinal) && IsOfTexts(name))))
                yield return name;
        }
    }

    // Those that change which articles there are, or what is found in them. The others settle how C# or a browser sees them.
    private static bool IsOfTexts(string property) => property != "CorpusHighlight" && Compiler.Building.FileSettings.PropertyNames.Contains(property[Prefix.Length..]);
}
