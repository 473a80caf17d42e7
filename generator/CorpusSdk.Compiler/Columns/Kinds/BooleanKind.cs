using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary><c>true</c> and <c>false</c>.</summary>
internal sealed class BooleanKind() : IntegerKind(FieldKind.Boolean)
{
    /// <inheritdoc/>
    public override string Noun => "a truth value";

    /// <inheritdoc/>
    public override string Expected => "true or false";

    /// <inheritdoc/>
    public override InferredLookup Lookup => InferredLookup.WhenRepeated;

    /// <inheritdoc/>
    public override string TypeName => "System.Boolean";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "bool";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) =>
        scalar.Notation is ScalarNotation.Plain or ScalarNotation.Boolean && ScalarReader.TryReadBoolean(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property) => KeyText.ToLower(text) switch
    {
        "yes" or "y" or "on" or "1" or "true" => "write true",
        "no" or "n" or "off" or "0" or "false" => "write false",
        _ => "write one of the two",
    };

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value)
    {
        bool isRead = ScalarReader.TryReadBoolean(text, out bool truth);
        value = truth ? 1 : 0;
        return isRead;
    }

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteByte((byte)(value == 0 ? 0 : 1));
}
