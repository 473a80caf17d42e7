using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary>A notation of texts that an attribute of its own checks.</summary>
internal enum Notation
{
    /// <summary><c>[EmailAddress]</c>: one <c>@</c> with something on both sides.</summary>
    EmailAddress,

    /// <summary><c>[Url]</c>: begins with <c>http://</c>, <c>https://</c> or <c>ftp://</c>.</summary>
    Url,

    /// <summary><c>[Phone]</c>: digits, white space and <c>- . ( ) +</c>, with an extension or none.</summary>
    Phone,

    /// <summary><c>[Base64String]</c>.</summary>
    Base64,
}

/// <summary><c>[EmailAddress]</c>, <c>[Url]</c>, <c>[Phone]</c> and <c>[Base64String]</c>, as lenient as they are at run time.</summary>
/// <param name="Notation">Which of them.</param>
/// <param name="ErrorMessage">See <see cref="SchemaRule"/>.</param>
internal sealed record NotationRule(Notation Notation, string? ErrorMessage) : SchemaRule(ErrorMessage)
{
    /// <inheritdoc/>
    public override ValueFault? Check(FieldScalar value)
    {
        string text = value.Text;
        (bool isKept, string expected, string fix) = Notation switch
        {
            Notation.EmailAddress => (IsEmailAddress(text), "an e-mail address such as ada@example.org", "write an address with one @"),
            Notation.Url => (IsUrl(text), "an address that begins with http://, https:// or ftp://", "write https:// in front of it"),
            Notation.Phone => (IsPhone(text), "a telephone number such as +44 20 7946 0000", "write only digits, spaces and - . ( ) +"),
            _ => (IsBase64(text), "a Base64 text", "encode the bytes again"),
        };
        return isKept ? null : new ValueFault(expected, MessageText.Quote(text), fix);
    }

    private static bool IsEmailAddress(string text)
    {
        int at = text.IndexOf('@');
        return text.IndexOf('\n') < 0 && text.IndexOf('\r') < 0
            && at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@');
    }

    private static bool IsUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);

    private static bool IsPhone(string text)
    {
        bool hasDigit = false;
        foreach (char c in WithoutExtension(text.Replace("+", "").TrimEnd()))
        {
            if (c is >= '0' and <= '9')
                hasDigit = true;
            else if (c is not ('-' or '.' or '(' or ')') && !UnicodeTables.IsBlank(c))
                return false;
        }

        return hasDigit;
    }

    private static string WithoutExtension(string text)
    {
        foreach (string mark in new[] { "ext.", "ext", "x" })
        {
            int start = text.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (start >= 0 && text.Substring(start + mark.Length).Trim() is { Length: > 0 } extension && extension.All(c => c is >= '0' and <= '9'))
                return text.Substring(0, start);
        }

        return text;
    }

    private static bool IsBase64(string text)
    {
        try
        {
            _ = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
