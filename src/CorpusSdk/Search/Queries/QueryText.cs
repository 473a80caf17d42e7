using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Queries;

/// <summary>The text of a single word or phrase of a query.</summary>
internal static class QueryText
{
    /// <summary>The text with its blanks tidied, and without the marks that end a phrase; neither means anything to the analysis.</summary>
    public static string Clean(string text)
    {
        int kept = 0;
        while (kept < text.Length && !IsSpace(text, kept))
            kept++;
        if (kept == text.Length)
            return text;

        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsSpace(text, i))
                clean.Append(text[i]);
            else if (clean.Length > 0 && clean[clean.Length - 1] != ' ')
                clean.Append(' ');
        }

        if (clean.Length > 0 && clean[clean.Length - 1] == ' ')
            clean.Length--;
        return clean.ToString();
    }

    /// <summary>Whether a text may have more words than a query: each word begins at a character of its own.</summary>
    public static bool MayBeTooLong(string text) => text.Length > SearchQuery.MaxWords;

    /// <summary>The text up to the last word that a query may have.</summary>
    public static string TakeWords(string text)
    {
        int left = SearchQuery.MaxWords;
        return MayBeTooLong(text) ? TakeWords(text, ref left) : text;
    }

    /// <summary>The text up to the last word that is left of a number, which goes down by the words that it has.</summary>
    public static string TakeWords(string text, ref int left)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var words = new WordReader(utf8);
        for (int end = 0; words.MoveNext(); left--)
        {
            if (left == 0)
                return Encoding.UTF8.GetString(utf8, 0, end);
            end = words.Start + words.LengthInBytes;
        }

        return text;
    }

    /// <summary>Whether two words of a text are a sum of money: a currency symbol and a number, either first.</summary>
    public static bool IsAmount(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        bool isSymbolFirst = IsCurrency(first);
        ReadOnlySpan<byte> number = isSymbolFirst ? second : first;
        return isSymbolFirst != IsCurrency(second) && number[0] is >= (byte)'0' and <= (byte)'9';
    }

    /// <summary>Whether the analysis finds any word in a text.</summary>
    public static bool HasWord(string text) => new WordReader(Encoding.UTF8.GetBytes(text)).MoveNext();

    /// <summary>Whether a text, written without quotes and with a suffix, is read as one word with that suffix.</summary>
    public static bool IsOneWord(string text, QueryTokenSuffix suffix)
    {
        List<QueryToken> tokens = QueryLexer.Read(text + Written(suffix), SearchFieldNames.Default);
        return tokens.Count == 2 && tokens[0] == new QueryToken(QueryTokenKind.Word, text, suffix);
    }

    /// <summary>How a suffix is written.</summary>
    public static string Written(QueryTokenSuffix suffix) => suffix switch
    {
        QueryTokenSuffix.Prefix => "*",
        QueryTokenSuffix.Fuzzy => "~",
        _ => "",
    };

    private static bool IsCurrency(ReadOnlySpan<byte> word) => CharacterTables.ClassOf(Utf8Character.Decode(word, 0, out _)) == WordClass.Currency;

    private static bool IsSpace(string text, int index) =>
        QueryCharacters.IsBlank(text[index]) || QueryCharacters.QuoteAt(text.AsSpan(), index) == QuoteKind.Double;
}
