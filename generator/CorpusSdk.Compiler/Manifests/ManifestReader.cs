using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>Reads what <see cref="ManifestWriter"/> has written.</summary>
internal static class ManifestReader
{
    /// <summary>Reads a manifest; false if the text is cut short, damaged, or of another version of the SDK.</summary>
    public static bool TryRead(string text, string sdkVersion, out ProjectManifest manifest)
    {
        manifest = ProjectManifest.Empty;
        try
        {
            string[] lines = text.Split('\n');
            if (lines.Length < 3 || lines[lines.Length - 1].Length > 0 || lines[lines.Length - 2] != ManifestFormat.End)
                return false;
            if (lines[0] != ManifestFormat.Mark + ManifestFormat.Separator + sdkVersion)
                return false;

            manifest = Read(lines);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or IndexOutOfRangeException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static ProjectManifest Read(string[] lines)
    {
        const int FieldsBeforeKeyLists = 9;
        var archives = new List<ArchiveManifest>();
        var slugs = new List<SlugManifest>();
        var shapes = new List<string[]>();
        var linked = new List<string>();
        var files = new List<ManifestFile>();
        var problems = new List<Problem>();

        // From the end, so that fields and slugs of an archive are read before its own line.
        for (int i = lines.Length - 3; i > 0; i--)
        {
            string[] fields = ManifestFormat.Split(lines[i]);
            switch (fields[0])
            {
                case ManifestFormat.Slug:
                    slugs.Add(new SlugManifest(fields[1], fields[2]));
                    break;
                case ManifestFormat.Field:
                    shapes.Add(fields);
                    break;
                case ManifestFormat.Linked:
                    linked.Add(fields[1]);
                    break;
                case ManifestFormat.Archive:
                    slugs.Reverse();
                    shapes.Reverse();
                    linked.Reverse();
                    archives.Add(new ArchiveManifest(fields[1], fields[2], fields[3], ManifestFormat.Number(fields[4]), fields[5] == ManifestFormat.Searchable, ManifestFormat.Number(fields[6]), fields[7], slugs.ToEquatableArray()) { Shapes = ShapeLines.Read(shapes), LinkedArchives = linked.ToEquatableArray(), SlugList = fields[8], KeyLists = fields.Skip(FieldsBeforeKeyLists).ToEquatableArray() });
                    slugs.Clear();
                    shapes.Clear();
                    linked.Clear();
                    break;
                case ManifestFormat.File:
                    files.Add(new ManifestFile(fields[1], fields[2]));
                    break;
                case ManifestFormat.Problem:
                    problems.Add(ReadProblem(fields));
                    break;
                default:
                    throw new FormatException("A line is of no known kind.");
            }
        }

        archives.Reverse();
        files.Reverse();
        problems.Reverse();
        return new ProjectManifest(archives.ToEquatableArray(), problems.ToEquatableArray(), files.ToEquatableArray());
    }

    private static Problem ReadProblem(string[] fields)
    {
        const int FieldsBeforeArguments = 9;
        ProblemSpan span = ManifestFormat.Span(fields, first: 3);
        return new Problem(ProblemCatalog.Find(fields[1]), fields[2], span, fields.Skip(FieldsBeforeArguments).ToEquatableArray());
    }
}
