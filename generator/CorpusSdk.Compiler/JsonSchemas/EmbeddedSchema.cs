namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>How a schema is written in generated code, between the generator and the build task.</summary>
internal static class EmbeddedSchema
{
    /// <summary>The end of the generated file's name, after the archive's name.</summary>
    public const string HintExtension = ".JsonSchema.g.cs";

    /// <summary>What each line of the schema begins with.</summary>
    public const string LineMark = "//| ";

    /// <summary>The schema in a generated file.</summary>
    public static string Read(string code) => string.Concat(code
        .Split('\n')
        .Where(line => line.StartsWith(LineMark, StringComparison.Ordinal))
        .Select(line => line.Substring(LineMark.Length).TrimEnd('\r') + "\n"));
}
