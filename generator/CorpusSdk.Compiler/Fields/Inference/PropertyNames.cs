using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>Names the properties of one record: legal, legible, distinct, and never those of inherited members.</summary>
/// <param name="record">The name of the record; <see cref="Article"/> is the article itself, others are records within it.</param>
internal sealed class PropertyNames(string record)
{
    /// <summary>The name of the record that an article is.</summary>
    public const string Article = "Article";

    private const string Fallback = "Field";

    // The members of every record. A test compares them with reflection.
    private static readonly string[] RecordMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    private static readonly string[] ArticleMembers =
    [
        "Archive", "Article", "Assets", "Body", "CodeBlocks", "Excerpt", "Fields", "GeneratedFields", "GetHtml", "Headline", "Html", "Hyperlinks", "LinkedFrom", "Links", "Outline", "Paragraphs", "ReadingTime", "RenderHtml", "Similar",
        "Slug", "Source", "Standfirst", "Title", "Utf8Body", "Utf8Html", "WordCount", "WordsPerMinute",
    ];

    // A member cannot have the name of the type around it.
    private readonly DistinctNames _names = new(StringComparer.OrdinalIgnoreCase, record == Article ? ReservedInArticles : RecordMembers.Append(record));

    /// <summary>The names that no property of an article may have.</summary>
    public static IEnumerable<string> ReservedInArticles => RecordMembers.Concat(ArticleMembers);

    /// <summary>The name of the next property: <c>ms.date</c> is <c>MsDate</c>, <c>body</c> is <c>BodyField</c>.</summary>
    /// <param name="key">The key in the text.</param>
    /// <param name="wasAdjusted">Whether the plain name was taken, or there was none.</param>
    public string Add(string key, out bool wasAdjusted)
    {
        string plain = IdentifierBuilder.BuildShort(key.AsSpan(), out wasAdjusted);
        string name = plain.Length == 0 ? Fallback : plain;
        wasAdjusted |= plain.Length == 0;
        if (Take(name))
            return name;

        wasAdjusted = true;
        name = name.EndsWith(Fallback, StringComparison.Ordinal) ? name : name + Fallback;
        return Take(name) ? name : _names.Number(name, Take);
    }

    /// <summary>The name of the record that a property's map becomes: a type cannot have the name of the property that holds it, nor of the record around it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="record">The record that has it.</param>
    public static string RecordName(string property, string record)
    {
        string name = property + "Record";
        return string.Equals(name, record, StringComparison.OrdinalIgnoreCase) ? name + "Record" : name;
    }

    // The record that a property's map would become is taken together with it.
    private bool Take(string name) => _names.TryTake(name, RecordName(name, record));
}
