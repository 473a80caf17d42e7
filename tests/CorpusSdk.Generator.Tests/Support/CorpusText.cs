using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>An additional file in memory, with the options that the compiler would have for it.</summary>
internal sealed class CorpusText(string path, Func<SourceText?> read) : AdditionalText
{
    private readonly Lazy<SourceText?> _text = new(read);

    public override string Path => path;

    /// <summary>Item metadata and <c>.editorconfig</c> keys, by the names under which the compiler hands them on.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = Marked;

    public static ImmutableDictionary<string, string> NoOptions { get; } = ImmutableDictionary<string, string>.Empty;

    private static ImmutableDictionary<string, string> Marked { get; } = NoOptions.Add(Metadata("CorpusItem"), "true");

    public static CorpusText Create(string path, string text) => new(path, () => SourceText.From(text, Encoding.UTF8));

    /// <summary>A copy of the file with one more option.</summary>
    public CorpusText With(string key, string value) => new(path, read) { Options = Options.SetItem(key, value) };

    /// <summary>A copy of the file with metadata of its <c>Corpus</c> item.</summary>
    public CorpusText WithMetadata(string name, string value) => With(Metadata(name), value);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;

    private static string Metadata(string name) => "build_metadata.AdditionalFiles." + name;
}
