namespace CorpusSdk;

/// <summary>The source of a suggestion.</summary>
public enum SuggestionKind
{
    /// <summary>A word of the archive that begins like the last one typed.</summary>
    Word,

    /// <summary>The headline of an article.</summary>
    Headline,
}

/// <summary>A completion of what a person has typed so far.</summary>
public sealed record Suggestion
{
    internal Suggestion(string text, int articleCount)
    {
        Kind = SuggestionKind.Word;
        Text = text;
        ArticleCount = articleCount;
    }

    internal Suggestion(Article article)
    {
        Kind = SuggestionKind.Headline;
        Text = article.Headline;
        ArticleCount = 1;
        Article = article;
    }

    /// <summary>The source.</summary>
    public SuggestionKind Kind { get; }

    /// <summary>The text to show and to search for: a headline, or the typed text with its last word completed, as the texts write it and with the capitals that were typed.</summary>
    public string Text { get; }

    /// <summary>How many articles a search for the completed word finds: those that have it in any form; 1 for a headline.</summary>
    public int ArticleCount { get; }

    /// <summary>The article whose headline it is; null for a word.</summary>
    public Article? Article { get; }

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
