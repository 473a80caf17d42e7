namespace CorpusSdk;

/// <summary>
/// A compiled archive cannot be read: its bytes are damaged, were written by an incompatible version of the SDK, or do not
/// belong to the code that opens them. Any access to an archive may throw it, and no other exception for such a reason.
/// </summary>
/// <remarks>The message names the archive, what was found and the cure (usually: rebuild the assembly that holds the archive).</remarks>
public sealed class CorpusFormatException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public CorpusFormatException()
    {
    }

    /// <summary>Creates the exception with a message for the developer.</summary>
    public CorpusFormatException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the exception that led to it.</summary>
    public CorpusFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
