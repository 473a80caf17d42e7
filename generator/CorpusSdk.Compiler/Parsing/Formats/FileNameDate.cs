using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>The day in front of a file's name, as Jekyll and Eleventy have it: <c>2020-11-25-hello.md</c>, <c>2020-11-25-hello/index.md</c>.</summary>
/// <param name="Written">The day as it is written.</param>
/// <param name="Path">The path without the day; with it, if nothing follows it or there is no such day.</param>
/// <param name="Folder">What is left of the folders that count, in the same way.</param>
/// <param name="Iso">The day as year-month-day; null if there is no such day.</param>
internal sealed record FileNameDate(string Written, string Path, string? Folder, string? Iso)
{
    private const int YearLength = 4;
    private const int MaxPartLength = 2;
    private const string IndexName = "index";

    /// <summary>Finds the day of a file; null if its name does not begin with one.</summary>
    /// <param name="path">The file, relative to the project, with <c>/</c>.</param>
    /// <param name="folder">The folders that are part of its slug, if it is not below <c>corpus/</c>.</param>
    public static FileNameDate? Find(string path, string? folder)
    {
        int slash = path.LastIndexOf('/');
        int dot = path.LastIndexOf('.');
        int end = dot > slash + 1 ? dot : path.Length;
        if (!string.Equals(path.Substring(slash + 1, end - slash - 1), IndexName, StringComparison.OrdinalIgnoreCase))
            return Read(path, slash + 1, end, folder, isFolder: false);

        // The folder of an archive is its name, not that of an article.
        return slash > 0 && SlugPath.FolderOfArchive(path, folder).Length < slash
            ? Read(path, path.LastIndexOf('/', slash - 1) + 1, slash, folder, isFolder: true)
            : null;
    }

    /// <summary>The field that the day becomes.</summary>
    public FieldEntry ToField()
    {
        var start = new FieldPlace(0, 0, 1, 1);
        return new FieldEntry(DateKeys.Date, start, new FieldScalar(Iso!, ScalarNotation.Plain, start)) { IsDerived = true };
    }

    private static FileNameDate? Read(string path, int start, int end, string? folder, bool isFolder)
    {
        int next = start;
        if (!ReadNumber(YearLength, YearLength, out int year) || !ReadHyphen() || !ReadNumber(1, MaxPartLength, out int month) || !ReadHyphen() || !ReadNumber(1, MaxPartLength, out int day))
            return null;
        string written = path.Substring(start, next - start);
        bool hasName = next < end;
        if (hasName && !(path[next] == '-' && ++next < end))
            return null;
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return new FileNameDate(written, path, folder, Iso: null);

        string iso = new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!hasName)
            return new FileNameDate(written, path, folder, iso);
        string? rest = isFolder && folder is not null ? WithoutDay(folder, written.Length + 1) : folder;
        return new FileNameDate(written, path.Remove(start, next - start), rest, iso);

        bool ReadHyphen() => next < end && path[next] == '-' && ++next > 0;

        bool ReadNumber(int min, int max, out int number)
        {
            int first = next;
            number = 0;
            while (next < end && next - first < max && path[next] is >= '0' and <= '9')
                number = (10 * number) + (path[next++] - '0');
            return next - first >= min;
        }
    }

    // The last folder of "a/2020-11-25-b/" is the one with the day.
    private static string WithoutDay(string folder, int length)
    {
        string trimmed = folder.TrimEnd('/', '\\');
        int start = trimmed.LastIndexOfAny(['/', '\\']) + 1;
        return trimmed.Length - start > length ? trimmed.Remove(start, length) : folder;
    }
}
