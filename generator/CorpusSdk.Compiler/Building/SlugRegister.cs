using System.Globalization;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>An article that needs a slug.</summary>
/// <param name="File">Its file, relative and with <c>/</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Headline">The headline.</param>
internal readonly record struct SlugWish(string File, ParsedArticle Article, string Headline)
{
    /// <summary>The slug that it has unless another article has it.</summary>
    public string Slug => Article.Slug ?? SlugBuilder.Build(Headline.AsSpan());
}

/// <summary>Gives each article of an archive a slug of its own.</summary>
/// <remarks>
/// A written slug is an address that people use, so it goes before one that is derived, wherever the two articles are: see
/// <see cref="SlugSource"/>. Of two that are derived alike, the first keeps the slug. The others get a number, and only after every
/// article that can keep its slug has it, so that a number never takes the slug of another article.
/// </remarks>
internal sealed class SlugRegister
{
    private readonly List<SlugWish> _articles;
    private readonly List<Problem> _problems;
    private readonly string[] _slugs;
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    // The next number to try: without it, a thousand articles with one headline would try each number again.
    private readonly Dictionary<string, int> _nextNumber = new(StringComparer.Ordinal);

    private SlugRegister(List<SlugWish> articles, List<Problem> problems)
    {
        _articles = articles;
        _problems = problems;
        _slugs = new string[articles.Count];
    }

    /// <summary>The slug of each article, in their order; a collision is reported at the article that had to give way.</summary>
    public static string[] Assign(List<SlugWish> articles, List<Problem> problems)
    {
        var register = new SlugRegister(articles, problems);
        int[] late = [.. Enumerable.Range(0, articles.Count).OrderBy(article => articles[article].Article.SlugSource).Where(article => !register.TryTake(article, articles[article].Slug))];
        foreach (int article in late.OrderBy(article => article))
            register.Number(article);
        return register._slugs;
    }

    private bool TryTake(int article, string slug)
    {
        if (_owners.ContainsKey(slug))
            return false;
        _owners.Add(slug, article);
        _slugs[article] = slug;
        return true;
    }

    private void Number(int article)
    {
        SlugWish late = _articles[article];
        string wish = late.Slug;
        if (!_nextNumber.TryGetValue(wish, out int number))
            number = 2;
        while (!TryTake(article, wish + "-" + number.ToString(CultureInfo.InvariantCulture)))
            number++;
        _nextNumber[wish] = number + 1;

        SlugWish owner = _articles[_owners[wish]];
        ProblemDescriptor descriptor = late.Article.SlugSource == SlugSource.Slug ? ProblemCatalog.RepeatedSlug : ProblemCatalog.DuplicateSlug;
        _problems.Add(Problem.Create(descriptor, late.File, late.Article.SlugSpan, wish, owner.File, owner.Article.SlugSpan.StartLine, _slugs[article]));
    }
}
