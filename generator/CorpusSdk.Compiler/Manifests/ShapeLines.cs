using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>The shapes of inferred fields as lines of a manifest, in pre-order, each with its depth.</summary>
/// <remarks>Only what inference finds: a schema's enumerations, defaults and references are never written, since the generator has the schema.</remarks>
internal static class ShapeLines
{
    private const string Optional = "optional";
    private const string Indexed = "indexed";

    /// <summary>Gives each shape as the fields of a line.</summary>
    public static IEnumerable<string[]> Write(EquatableArray<FieldShape> shapes, int depth = 0)
    {
        foreach (FieldShape shape in shapes)
        {
            yield return
            [
                ManifestFormat.Field,
                ManifestFormat.Number(depth),
                shape.Key,
                shape.Name,
                ManifestFormat.Number((int)shape.Kind),
                shape.IsOptional ? Optional : "",
                shape.IsIndexed ? Indexed : "",
            ];
            foreach (string[] line in Write(shape.Children, depth + 1))
                yield return line;
        }
    }

    /// <summary>Puts lines together again.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <exception cref="FormatException">A line has no number where one belongs.</exception>
    public static EquatableArray<FieldShape> Read(IReadOnlyList<string[]> lines)
    {
        int next = 0;
        return Read(lines, ref next, depth: 0);
    }

    private static EquatableArray<FieldShape> Read(IReadOnlyList<string[]> lines, ref int next, int depth)
    {
        var shapes = new List<FieldShape>();
        while (next < lines.Count && ManifestFormat.Number(lines[next][1]) == depth)
        {
            string[] line = lines[next++];
            EquatableArray<FieldShape> children = Read(lines, ref next, depth + 1);
            shapes.Add(new FieldShape(line[2], line[3], (FieldKind)ManifestFormat.Number(line[4]), line[5] == Optional, children) { IsIndexed = line[6] == Indexed });
        }

        return shapes.ToEquatableArray();
    }
}
