namespace CorpusSdk.Tool.Documents;

/// <summary>How two sources differ, for programs.</summary>
/// <param name="Added">How many articles only the second has.</param>
/// <param name="Removed">How many only the first has.</param>
/// <param name="Changed">How many both have, with other content.</param>
/// <param name="Same">How many are as they were.</param>
/// <param name="Differences">The differences, by archive and slug.</param>
internal sealed record DiffDocument(int Added, int Removed, int Changed, int Same, IReadOnlyList<DifferenceDocument> Differences);

/// <summary>An article that differs.</summary>
/// <param name="Change"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Archive">The archive.</param>
/// <param name="Slug">The article.</param>
/// <param name="Headline">The headline: of the second source, unless the article is gone.</param>
/// <param name="Parts">What has changed: <c>title</c>, <c>standfirst</c>, <c>body</c>, <c>links</c>, <c>markup</c>, or <c>field:</c> and a key.</param>
internal sealed record DifferenceDocument(string Change, string Archive, string Slug, string Headline, IReadOnlyList<string> Parts);
