namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Adapts the message of a library for use in a problem.</summary>
internal static class ProblemReason
{
    /// <summary>On one line, with a small first letter, and without a full stop or places, which the library counts from another start.</summary>
    public static string Clean(string message)
    {
        foreach (string tail in new[] { " LineNumber:", " Path:", " which is not supported in this mode", " Change the reader options", "\r", "\n" })
        {
            int end = message.IndexOf(tail, StringComparison.Ordinal);
            if (end > 0)
                message = message.Substring(0, end);
        }

        if (message.StartsWith("(Line", StringComparison.Ordinal) && message.IndexOf("): ", StringComparison.Ordinal) is var start and > 0)
            message = message.Substring(start + "): ".Length);
        message = message.Trim().TrimEnd('.');
        return message.Length > 1 && message[0] is >= 'A' and <= 'Z' && message[1] is >= 'a' and <= 'z'
            ? (char)(message[0] | 0x20) + message.Substring(1)
            : message;
    }
}
