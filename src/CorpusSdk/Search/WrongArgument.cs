namespace CorpusSdk.Search;

/// <summary>Exceptions for arguments of the public methods that search, made where the arguments are used.</summary>
internal static class WrongArgument
{
    /// <summary>For an argument that is null.</summary>
    public static ArgumentNullException Null(string parameter) => new(parameter);

    /// <summary>For a number that is out of range.</summary>
    public static ArgumentOutOfRangeException OutOfRange(string parameter, int value, string message) => new(parameter, value, message);

    /// <summary>For an argument that does not fit the archives.</summary>
    public static ArgumentException Unfit(string parameter, string? message) => new(message, parameter);
}
