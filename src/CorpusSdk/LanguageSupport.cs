#if NETSTANDARD2_0

// What the C# compiler looks up by name and netstandard2.0 lacks. It is written out because generators that supply it (PolySharp)
// emit it in an order that changes from build to build, and what we ship is the same bytes each time.

namespace System.Runtime.CompilerServices
{
    /// <summary>Lets a property be set in an initializer alone.</summary>
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>The parameter may be null where the method returns the given result.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
    {
        /// <summary>The result.</summary>
        public bool ReturnValue { get; } = returnValue;
    }
}

#endif
