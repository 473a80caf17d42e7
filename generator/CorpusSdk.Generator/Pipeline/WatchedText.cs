using System.Collections.Immutable;
using CorpusSdk.Compiler;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A text that the build task has packed, as <c>dotnet watch</c> sees it: the task does not run when the text changes, so only this shows that it did.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Checksum">Of its content; empty if it cannot be read.</param>
internal sealed record WatchedText(string Path, string Checksum)
{
    /// <summary>Reads a text.</summary>
    public static WatchedText Read(CorpusFile file, CancellationToken cancellation)
    {
        SourceText? text = file.Text.GetText(cancellation);
        return new WatchedText(file.Path, text is null ? "" : Convert.ToBase64String([.. text.GetChecksum()]));
    }
}

/// <summary>All packed texts of a project that is watched; none in any other.</summary>
internal sealed record WatchedTexts(EquatableArray<WatchedText> Texts)
{
    /// <summary>Puts them together, in the order of their paths.</summary>
    public static WatchedTexts Create(ImmutableArray<WatchedText> texts) =>
        new(texts.OrderBy(text => text.Path, StringComparer.Ordinal).ToEquatableArray());
}
