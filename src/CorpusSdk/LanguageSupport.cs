#if NETSTANDARD2_0

// Types that the C# compiler looks up by name and netstandard2.0 lacks. They are written out because generators that supply them (PolySharp)
// emit them in an order that changes from build to build, and our packages must be the same bytes each time.

namespace System.Runtime.CompilerServices
{
    /// <summary>Lets a property be set in an initializer alone.</summary>
    internal static class IsExternalInit;
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>The parameter may be null when the method returns the given result.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
    {
        /// <summary>The result.</summary>
        public bool ReturnValue { get; } = returnValue;
    }
}

#endif
