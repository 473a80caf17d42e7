namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Divides a text without markup into paragraphs.</summary>
internal static class PlainParagraphs
{
    /// <summary>The paragraphs, which blank lines separate. Their lines are trimmed, with line feeds between them.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var paragraphs = new List<string>();
        var lines = new List<string>();
        foreach (string line in text.Replace("\r\n", "\n").Split('\n', '\r'))
        {
            string trimmed = line.TrimBlanks();
            if (trimmed.Length > 0)
                lines.Add(trimmed);
            else
                Close();
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (lines.Count > 0)
                paragraphs.Add(string.Join("\n", lines));
            lines.Clear();
        }
    }
}
