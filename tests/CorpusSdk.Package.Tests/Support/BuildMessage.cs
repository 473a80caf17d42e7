using System.Text.RegularExpressions;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>A warning or an error as a build prints it.</summary>
/// <param name="Place">File, line and column, relative to the project; empty if the build named none.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">The identifier, such as <c>CORPUS1001</c> or <c>CS0436</c>; empty if there is none.</param>
/// <param name="Text">What it says.</param>
internal sealed partial record BuildMessage(string Place, string Severity, string Id, string Text)
{
    /// <summary>All but the text: <c>corpus/empty.txt(1,1): warning CORPUS1001</c>.</summary>
    public string Heading => $"{Place}: {Severity} {Id}";

    /// <summary>Finds all messages of a build; one that is printed again, in a summary or for another project, counts once.</summary>
    public static IReadOnlyList<BuildMessage> Parse(string output) =>
        [.. output.Split('\n').Select(line => Format().Match(line)).Where(match => match.Success).Select(Create).Distinct()];

    private static BuildMessage Create(Match match)
    {
        // The folder is behind the message, as part of the project's path, and in front, as part of the file's.
        string project = match.Groups["project"].Value;
        string folder = project.Length == 0 ? "" : project[..(project.LastIndexOfAny(['/', '\\']) + 1)];
        string place = match.Groups["place"].Value;
        if (folder.Length > 0 && place.StartsWith(folder, StringComparison.Ordinal))
            place = place[folder.Length..];
        return new BuildMessage(place.Replace('\\', '/'), match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["text"].Value);
    }

    [GeneratedRegex(@"^\s*(?<place>.*?)\s*: (?<severity>warning|error)( (?<id>[A-Z]+[0-9]+))? ?: (?<text>.*?)( \[(?<project>[^\[]+?)(::[^\]]*)?\])?\s*$")]
    private static partial Regex Format();
}
