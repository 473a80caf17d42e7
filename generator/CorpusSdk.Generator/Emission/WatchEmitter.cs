using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits a constant that changes with every packed text. <c>dotnet watch</c> builds again if C# changes in a way that a running program cannot take over.</summary>
internal static class WatchEmitter
{
    /// <summary>The name of the generated file.</summary>
    public const string HintName = "Watch.g.cs";

    /// <summary>Emits the constant, if there are texts.</summary>
    public static void Emit(SourceProductionContext output, WatchedTexts watched)
    {
        if (watched.Texts.Count == 0)
            return;
        string all = string.Concat(watched.Texts.Select(text => $"{text.Path}\n{text.Checksum}\n"));
        using SHA256 sha = SHA256.Create();
        string checksum = Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(all)));
        var code = new CodeWriter().Header();
        code.Line("file static class CorpusTexts").Open();
        code.Line($"internal const string Checksum = {CSharpText.Literal(checksum)};").Close();
        output.AddSource(HintName, code.ToString());
    }
}
