using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Absolute addresses, held as their texts.</summary>
internal sealed class UriKind() : TextKind(FieldKind.Uri)
{
    /// <inheritdoc/>
    public override string Noun => "an address";

    /// <inheritdoc/>
    public override string Name => Noun;

    /// <inheritdoc/>
    public override string Expected => "an address such as https://example.org";

    /// <inheritdoc/>
    public override string TypeName => "System.Uri";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "global::System.Uri";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsWord(scalar) && ScalarReader.IsUri(scalar.Text);

    /// <inheritdoc/>
    public override bool TryStore(Column column, int row, FieldValue value) =>
        value is FieldScalar scalar && ScalarReader.IsUri(scalar.Text) && base.TryStore(column, row, value);

    /// <inheritdoc/>
    public override string Advise(string text, string property)
    {
        if (ScalarReader.IsUri("https://" + text) && text.IndexOf('.') > 0 && text[0] is not ('/' or '.' or '#'))
            return $"write https://{text}";
        return text.Any(c => c is ' ' or '\t')
            ? "write an address without white space"
            : $"write an absolute address, or make {property} a string";
    }
}
