using System.Globalization;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>Gives each article of an archive a slug of its own. Who comes first keeps the plain one; the others get a number.</summary>
/// <remarks>Articles whose author set a slug come before all others: what stands in the text is an address that people use.</remarks>
internal sealed class SlugRegister(List<Problem> problems)
{
    private readonly Dictionary<string, (string File, int Line)> _taken = new(StringComparer.Ordinal);

    // Where the search for a free number goes on: a thousand articles of one headline would otherwise try each number again.
    private readonly Dictionary<string, int> _nextNumber = new(StringComparer.Ordinal);

    /// <summary>The slug of the next article; a collision is reported at the article that had to give way.</summary>
    public string Add(string file, ParsedArticle article, string headline)
    {
        string wish = article.Slug ?? SlugBuilder.Build(headline.AsSpan());
        if (!_taken.TryGetValue(wish, out (string File, int Line) first))
            return Take(wish, file, article);

        if (!_nextNumber.TryGetValue(wish, out int number))
            number = 2;
        string slug = Numbered(wish, number);
        while (_taken.ContainsKey(slug))
            slug = Numbered(wish, ++number);
        _nextNumber[wish] = number + 1;

        problems.Add(Problem.Create(ProblemCatalog.DuplicateSlug, file, article.Span, wish, first.File, first.Line, slug));
        return Take(slug, file, article);
    }

    private static string Numbered(string slug, int number) => slug + "-" + number.ToString(CultureInfo.InvariantCulture);

    private string Take(string slug, string file, ParsedArticle article)
    {
        _taken.Add(slug, (file, article.StartLine));
        return slug;
    }
}
