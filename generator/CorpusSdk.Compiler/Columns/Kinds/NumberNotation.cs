using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Recognises common ways to write a number, for advice in messages. None of them is accepted as a value.</summary>
internal static class NumberNotation
{
    /// <summary>What to do about a text that should be a whole number.</summary>
    public static string AdviseWhole(string text, string property) => ScalarReader.IsNumber(text)
        ? $"write it without a fraction, or make {property} a double"
        : WithoutMarks(text) ?? "write only digits";

    /// <summary>What to do about a text that should be a number.</summary>
    public static string Advise(string text) => WithoutMarks(text)
        ?? (ScalarReader.IsNumber(text.Replace(',', '.')) ? $"write {text.Replace(',', '.')}" : "write digits, with a point before the fraction");

    private static string? WithoutMarks(string text)
    {
        string bare = text.Replace(",", "").Replace("_", "").Replace(" ", "").Replace("\u00A0", "").Replace("\u202F", "");
        return bare != text && ScalarReader.IsNumber(bare) && IsGrouped(text) ? $"write {bare}" : null;
    }

    // Three digits behind each mark: then it separates thousands and does not begin a fraction.
    private static bool IsGrouped(string text)
    {
        int digits = 3;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is >= '0' and <= '9')
                digits = digits == 0 ? -1 : digits - 1;
            else if (digits != 0)
                return i == 0;
            else
                digits = 3;
            if (digits < 0)
                return false;
        }

        return true;
    }
}
