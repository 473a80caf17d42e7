namespace CorpusSdk.Xunit;

/// <summary>A <see cref="CorpusDataAttribute"/> that cannot give articles. The message is one sentence or two: what is wrong, and the cure.</summary>
public sealed class CorpusDataException : Exception
{
    /// <summary>Creates the exception.</summary>
    public CorpusDataException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public CorpusDataException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    public CorpusDataException()
    {
    }

    /// <summary>Empty: our stack trace does not help the author of the test, and runners print it below the message.</summary>
    public override string StackTrace => "";
}
