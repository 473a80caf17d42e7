using System.Text;

namespace CorpusSdk.Compiler.Naming;

/// <summary>Makes slugs from headlines: small letters and digits of any script in normalization form C, with single hyphens between words.</summary>
internal static class SlugBuilder
{
    /// <summary>The length beyond which a slug is cut, at the end of a word where there is one.</summary>
    public const int MaxLengthInChars = 64;

    // An address in use is kept; a field that holds a whole text is cut like a headline.
    private const int MaxWrittenLengthInChars = 200;

    /// <summary>The slug of a text that has no letter and no digit.</summary>
    public const string Fallback = "article";

    /// <summary>The slug of a headline. Apostrophes vanish ("Baikal’s" is <c>baikals</c>), everything else that is not a letter or digit separates words.</summary>
    public static string Build(ReadOnlySpan<char> headline) => Build(headline, MaxLengthInChars);

    /// <summary>The slug of a name that is already an address, such as that of a file: not cut.</summary>
    public static string BuildWhole(ReadOnlySpan<char> name) => Build(name, int.MaxValue);

    /// <summary>The slug that an author wrote, normalized.</summary>
    public static string BuildWritten(ReadOnlySpan<char> wish) => Build(wish, MaxWrittenLengthInChars);

    private static string Build(ReadOnlySpan<char> headline, int maxLengthInChars)
    {
        var slug = new StringBuilder(Math.Min(headline.Length, MaxLengthInChars));
        bool wordEnded = false;
        for (int i = 0; i < headline.Length; i++)
        {
            int codePoint = headline[i];
            if (char.IsHighSurrogate(headline[i]) && i + 1 < headline.Length && char.IsLowSurrogate(headline[i + 1]))
                codePoint = char.ConvertToUtf32(headline[i], headline[++i]);

            // First, because U+02BC is a letter by its category.
            if (codePoint is '\'' or '’' or '‘' or 'ʼ' or '\u00AD' || UnicodeTables.IsVariationSelector(codePoint))
                continue;

            if (UnicodeTables.IsWordCharacter(codePoint))
            {
                if (wordEnded && slug.Length > 0)
                {
                    if (slug.Length > maxLengthInChars)
                        break;
                    slug.Append('-');
                }

                wordEnded = false;
                Append(slug, UnicodeTables.ToLower(codePoint));
            }
            else
            {
                wordEnded = true;
            }

            // Long enough to know where to cut.
            if (slug.Length / 2 > maxLengthInChars)
                break;
        }

        return slug.Length == 0 ? Fallback : Cut(NormalForm.Compose(slug.ToString()), maxLengthInChars);
    }

    private static string Cut(string slug, int maxLengthInChars)
    {
        if (slug.Length <= maxLengthInChars)
            return slug;

        int end = slug.LastIndexOf('-', maxLengthInChars);
        if (end > 0)
            return slug.Substring(0, end);
        end = maxLengthInChars;
        return slug.Substring(0, char.IsHighSurrogate(slug[end - 1]) ? end - 1 : end);
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint > char.MaxValue)
            text.Append(char.ConvertFromUtf32(codePoint));
        else
            text.Append((char)codePoint);
    }
}
