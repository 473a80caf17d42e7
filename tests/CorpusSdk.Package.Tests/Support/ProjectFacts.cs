namespace CorpusSdk.Package.Tests.Support;

/// <summary>What MSBuild knew of a consumer when its compiler was about to start.</summary>
internal sealed class ProjectFacts
{
    /// <summary>An observer that is imported by all consumers and changes nothing.</summary>
    public const string Targets = """
        <Project>
          <Target Name="WriteProjectFacts" BeforeTargets="CoreCompile">
            <WriteLinesToFile File="$(IntermediateOutputPath)facts.txt" Overwrite="true" Lines="
              SdkIsReferenced|$(CorpusSdkIsReferenced);
              @(Analyzer->'Analyzer|%(Filename)');
              @(Corpus->'Corpus|%(Identity)');
              @(AdditionalFiles->'AdditionalFiles|%(Identity)');
              @(None->'None|%(Identity)');
              @(Content->'Content|%(Identity)');
              @(EmbeddedResource->'EmbeddedResource|%(Identity)');
              @(Compile->'Compile|%(Identity)')" />
          </Target>
        </Project>
        """;

    private readonly ILookup<string, string> _facts;

    private ProjectFacts(IEnumerable<string> lines) => _facts = lines
        .Select(line => line.Trim().Split('|', 2))
        .Where(parts => parts.Length == 2)
        .ToLookup(parts => parts[0], parts => parts[1].Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>Whether the MSBuild files of the SDK's package were imported.</summary>
    public bool SdkIsImported => _facts["SdkIsReferenced"].Any(value => value == "true");

    /// <summary>The names of all generators and analyzers, without extension.</summary>
    public IEnumerable<string> Analyzers => Items("Analyzer");

    /// <summary>The items of a kind, as paths relative to the project.</summary>
    public IEnumerable<string> Items(string itemName) => _facts[itemName].Order(StringComparer.Ordinal);

    /// <summary>Reads what the observer wrote into a project's intermediate folder.</summary>
    public static ProjectFacts Read(string intermediateFolder) => new(File.ReadLines(Path.Combine(intermediateFolder, "facts.txt")));
}
