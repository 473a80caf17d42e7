namespace CorpusSdk.Reader.Web.Texts;

/// <summary>Whether a text is read from the right.</summary>
public static class TextDirection
{
    /// <summary>The direction for the attribute <c>dir</c>: that of the first letter that has one, else from the left.</summary>
    public static string Of(string text)
    {
        foreach (System.Text.Rune letter in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetter(letter))
                return IsFromTheRight(letter.Value) ? "rtl" : "ltr";
        }

        return "ltr";
    }

    /// <summary>The direction of an article, which is that of its headline.</summary>
    public static string Of(Article article) => Of(article.Headline);

    // Hebrew to Arabic Extended-A, the presentation forms, and the scripts of the supplementary plane (Unicode, DerivedBidiClass).
    private static bool IsFromTheRight(int letter) =>
        letter is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
