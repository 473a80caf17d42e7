using System.Globalization;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>Names the properties of one record: legal, legible, distinct, and never those of inherited members.</summary>
/// <param name="isArticle">Whether the record is the article itself; otherwise it is a record within it.</param>
internal sealed class PropertyNames(bool isArticle)
{
    private const string Fallback = "Field";

    // What every record has. A test compares these with what reflection finds.
    private static readonly string[] RecordMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    private static readonly string[] ArticleMembers =
    [
        "Archive", "Article", "Body", "Fields", "GeneratedFields", "GetHtml", "Headline", "Html", "Hyperlinks", "Links", "Outline", "Paragraphs", "ReadingTime", "Similar",
        "Slug", "Source", "Standfirst", "Title", "Utf8Body", "Utf8Html", "WordCount", "WordsPerMinute",
    ];

    private readonly HashSet<string> _taken = new(isArticle ? RecordMembers.Concat(ArticleMembers) : RecordMembers, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that no property of an article may have.</summary>
    public static IEnumerable<string> ReservedInArticles => RecordMembers.Concat(ArticleMembers);

    /// <summary>The name of the next property: <c>ms.date</c> is <c>MsDate</c>, <c>body</c> is <c>BodyField</c>.</summary>
    /// <param name="key">The key in the text.</param>
    /// <param name="wasAdjusted">Whether the plain name was taken, or there was none.</param>
    public string Add(string key, out bool wasAdjusted)
    {
        string plain = IdentifierBuilder.Build(key.AsSpan());
        string name = plain.Length == 0 ? Fallback : plain;
        wasAdjusted = plain.Length == 0;
        if (Take(name))
            return name;

        wasAdjusted = true;
        name = name.EndsWith(Fallback, StringComparison.Ordinal) ? name : name + Fallback;
        string distinct = name;
        for (int number = 2; !Take(distinct); number++)
            distinct = name + number.ToString(CultureInfo.InvariantCulture);
        return distinct;
    }

    /// <summary>The name of the record that a property's map becomes: a type cannot be called as the property that holds it.</summary>
    public static string RecordName(string property) => property + "Record";

    // The record that a property's map would become is taken together with it.
    private bool Take(string name)
    {
        if (_taken.Contains(name) || _taken.Contains(RecordName(name)))
            return false;
        _taken.Add(name);
        _taken.Add(RecordName(name));
        return true;
    }
}
