using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits the list of all archives of the assembly, which may be empty, so that code over it compiles from the first day.</summary>
internal static class CatalogEmitter
{
    /// <summary>The name of the generated file.</summary>
    public const string HintName = "Catalog.g.cs";

    public static void Emit(SourceProductionContext output, CatalogSpec catalog, Target target)
    {
        if (!target.CanEmit)
            return;

        var code = new CodeWriter().Header();
        code.Line($"namespace {target.RootNamespace}").Open();
        code.Summary("All archives compiled into this assembly, for code that does not know them by name.");
        code.Line("internal static class Catalog").Open();
        code.Summary("The archives in the order of their names. None is opened before it is used.");
        code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::CorpusSdk.Archive> Archives { get; } =");
        code.Line("    global::System.Array.AsReadOnly(new global::CorpusSdk.Archive[]");
        code.Line("    {");
        foreach (string archive in catalog.Archives)
            code.Line($"        global::{target.RootNamespace}.{archive}.Archive,");
        code.Line("    });");
        code.Close().Close();
        output.AddSource(HintName, code.ToString());
    }
}
