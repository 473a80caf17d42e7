using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>The file in which the build task tells the generator, which may not read other files, what is beside the texts.</summary>
internal static class AssetListFile
{
    private const string Mark = "corpus assets";
    private const string Root = "root";
    private const string File = "asset";
    private const string End = "end";

    /// <summary>Writes the list.</summary>
    public static string Write(ProjectAssets assets)
    {
        var text = new StringBuilder();
        ManifestFormat.AppendLine(text, Mark);
        foreach (string root in assets.Roots)
            ManifestFormat.AppendLine(text, Root, root);
        foreach (AssetFile file in assets.Files)
            ManifestFormat.AppendLine(text, File, file.Path, file.LengthInBytes.ToString(CultureInfo.InvariantCulture), ManifestFormat.Number(file.Size?.Width ?? 0), ManifestFormat.Number(file.Size?.Height ?? 0));
        ManifestFormat.AppendLine(text, End);
        return text.ToString();
    }

    /// <summary>Reads a list; one that is damaged or cut short tells nothing.</summary>
    public static ProjectAssets Read(string text)
    {
        string[] lines = text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 2 || lines[0] != Mark || lines[lines.Length - 1] != End)
            return ProjectAssets.None;
        try
        {
            string[][] rows = [.. lines.Select(ManifestFormat.Split)];
            return new ProjectAssets(
                rows.Where(row => row[0] == File).Select(ReadFile).ToEquatableArray(),
                rows.Where(row => row[0] == Root).Select(row => row[1]).ToEquatableArray());
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or IndexOutOfRangeException)
        {
            return ProjectAssets.None;
        }
    }

    private static AssetFile ReadFile(string[] row)
    {
        var size = new ImageSize(ManifestFormat.Number(row[3]), ManifestFormat.Number(row[4]));
        return new AssetFile(row[1], long.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture), size == default ? null : size);
    }
}
