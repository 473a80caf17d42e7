namespace CorpusSdk.Tool.Comparison;

/// <summary>How an article differs between two sources.</summary>
internal enum ChangeKind
{
    /// <summary>Only the second source has it.</summary>
    Added,

    /// <summary>Only the first source has it.</summary>
    Removed,

    /// <summary>Both have it, with other content.</summary>
    Changed,
}

/// <summary>An article that differs between two sources.</summary>
/// <param name="Kind">How.</param>
/// <param name="Article">The article: of the second source, unless it is gone.</param>
/// <param name="Parts">What has changed: <c>title</c>, <c>standfirst</c>, <c>body</c>, <c>links</c>, <c>markup</c>, or <c>field:</c> and a key; empty unless it is changed.</param>
internal sealed record ArticleChange(ChangeKind Kind, Article Article, IReadOnlyList<string> Parts);
