using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Surfaces;

/// <summary>Reads what <see cref="SurfaceWriter"/> has written.</summary>
public static class SurfaceReader
{
    /// <summary>Reads a surface; false where the text is cut short, damaged, or of another version of the SDK.</summary>
    public static bool TryRead(string text, string sdkVersion, out ProjectSurface surface)
    {
        surface = ProjectSurface.Empty;
        try
        {
            string[] lines = text.Split('\n');
            if (lines.Length < 3 || lines[lines.Length - 1].Length > 0 || lines[lines.Length - 2] != SurfaceFormat.End)
                return false;
            if (lines[0] != SurfaceFormat.Mark + SurfaceFormat.Separator + sdkVersion)
                return false;

            surface = Read(lines);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or IndexOutOfRangeException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static ProjectSurface Read(string[] lines)
    {
        var archives = new List<ArchiveSurface>();
        var slugs = new List<SlugSurface>();
        var shapes = new List<string[]>();
        var files = new List<SurfaceFile>();
        var problems = new List<Problem>();

        // From the end, so that fields and slugs of an archive are known when its own line comes.
        for (int i = lines.Length - 3; i > 0; i--)
        {
            string[] fields = SurfaceFormat.Split(lines[i]);
            switch (fields[0])
            {
                case SurfaceFormat.Slug:
                    slugs.Add(new SlugSurface(fields[1], fields[2]));
                    break;
                case SurfaceFormat.Field:
                    shapes.Add(fields);
                    break;
                case SurfaceFormat.Archive:
                    slugs.Reverse();
                    shapes.Reverse();
                    archives.Add(new ArchiveSurface(fields[1], fields[2], fields[3], SurfaceFormat.Number(fields[4]), fields[5] == SurfaceFormat.Searchable, SurfaceFormat.Number(fields[6]), fields[7], slugs.ToEquatableArray()) { Shapes = ShapeLines.Read(shapes) });
                    slugs.Clear();
                    shapes.Clear();
                    break;
                case SurfaceFormat.File:
                    files.Add(new SurfaceFile(fields[1], fields[2]));
                    break;
                case SurfaceFormat.Problem:
                    problems.Add(ReadProblem(fields));
                    break;
                default:
                    throw new FormatException("A line is of no known kind.");
            }
        }

        archives.Reverse();
        files.Reverse();
        problems.Reverse();
        return new ProjectSurface(archives.ToEquatableArray(), problems.ToEquatableArray(), files.ToEquatableArray());
    }

    private static Problem ReadProblem(string[] fields)
    {
        const int FieldsBeforeArguments = 9;
        ProblemSpan span = SurfaceFormat.Span(fields, first: 3);
        return new Problem(ProblemCatalog.Find(fields[1]), fields[2], span, fields.Skip(FieldsBeforeArguments).ToEquatableArray());
    }
}
