using System.Text.Json.Serialization;

namespace CorpusSdk.Tool.Documents;

/// <summary>The part of a SARIF 2.1.0 log that problems of texts need. Names are those of the format.</summary>
internal sealed record SarifLog(IReadOnlyList<SarifRun> Runs)
{
    [JsonPropertyName("$schema")]
    public string Schema { get; init; } = "https://json.schemastore.org/sarif-2.1.0.json";

    public string Version { get; init; } = "2.1.0";
}

internal sealed record SarifRun(SarifTool Tool, IReadOnlyList<SarifResult> Results)
{
    public string ColumnKind { get; init; } = "utf16CodeUnits";
}

internal sealed record SarifTool(SarifDriver Driver);

/// <summary>This program. Its rules are the kinds of problems that occur, each once; results refer to them by their position.</summary>
internal sealed record SarifDriver(string Name, string Version, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(string Id, SarifText ShortDescription, SarifConfiguration DefaultConfiguration, string? HelpUri);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations);

internal sealed record SarifText(string Text);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion? Region);

internal sealed record SarifArtifact(string Uri);

/// <summary>A place, its lines and columns from 1, its end exclusive.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int? EndLine, int? EndColumn);
