namespace CorpusSdk.Compiler;

/// <summary>A value that follows from the other members of a model, and so has no say in the model's equality: all are equal.</summary>
/// <param name="value">The value.</param>
internal sealed class Derived<T>(T value) : IEquatable<Derived<T>>
{
    /// <summary>The value.</summary>
    public T Value => value;

    /// <inheritdoc/>
    public bool Equals(Derived<T>? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Derived<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
