namespace CorpusSdk.Tool;

/// <summary>Writes a query or a path such that a shell, and then this program, reads it as it is.</summary>
internal static class ShellText
{
    /// <summary>The text itself where it has nothing but words and blanks; otherwise in quotes, behind <c>--</c> where it would be an option.</summary>
    public static string Write(string text)
    {
        if (text.All(static c => char.IsLetterOrDigit(c) || c == ' '))
            return text;

        // Single quotes, in which POSIX shells and PowerShell leave everything alone. A quote of the text itself comes as the one that reads the same.
        string quoted = $"'{text.Replace('\'', '’')}'";
        return text[0] == '-' ? $"-- {quoted}" : quoted;
    }

    /// <summary>The value of an option: as it is, or in quotes where a shell would take it apart.</summary>
    public static string WriteValue(string text)
    {
        if (text.Length > 0 && text.All(static c => char.IsLetterOrDigit(c) || c is '-' or '=' or '.' or '_' or '/'))
            return text;

        // A value is another with any other character, so a quote of its own is kept where the other kind of quotes can do it.
        return text.Contains('\'', StringComparison.Ordinal) && text.AsSpan().IndexOfAny("\"$`\\!") < 0 ? $"\"{text}\"" : $"'{text.Replace('\'', '’')}'";
    }

    /// <summary>A path as it is, or in quotes where a shell would take it apart.</summary>
    public static string WritePath(string path) =>
        path.All(static c => char.IsLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':') ? path : $"'{path}'";
}
