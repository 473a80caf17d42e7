namespace System.Runtime.CompilerServices;

/// <summary>Lets a property be set in an initializer alone: the C# compiler looks this up by name, and netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
