using System.Text;
using CorpusSdk.Search.Analysis;
using static CorpusSdk.SearchQuery;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>
/// Searches by reading everything: written from the definitions on the pages, over lists of strings, with nothing of the index.
/// Only the division into words, their variants, and their forms and terms is the runtime's.
/// </summary>
internal sealed class ScanOracle
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double OfHeadline = 2;

    private static readonly SearchField[] Fields = [SearchField.Headline, SearchField.Standfirst, SearchField.Body];

    private readonly List<ScannedArchive> _archives = [];
    private readonly bool _hasPositions;
    private int _expansionCount;

    /// <summary>Takes archives in, in the order in which they are searched.</summary>
    public ScanOracle(IEnumerable<IReadOnlyList<ArticleStrings>> archives, bool hasPositions, string? language = null)
    {
        _hasPositions = hasPositions;
        foreach (IReadOnlyList<ArticleStrings> articles in archives)
            _archives.Add(new ScannedArchive(articles, language));
    }

    private IEnumerable<ScannedArticle> AllArticles => _archives.SelectMany(archive => archive.Articles);

    private int ArticleCount => AllArticles.Count();

    private double AverageLength => AllArticles.Average(article => (double)article.Length);

    /// <summary>All hits, the best first; of equal scores the earlier article.</summary>
    public List<(int Archive, int Article, double Score)> Search(SearchQuery query)
    {
        var hits = new List<(int Archive, int Article, double Score)>();
        if (Simplify(query) is not { } simple || ArticleCount == 0)
            return hits;

        _expansionCount = 0;
        double averageLength = AverageLength;
        Func<ScannedArchive, ScannedArticle, double?> score = Compile(simple, null, averageLength);
        for (int a = 0; a < _archives.Count; a++)
        {
            for (int i = 0; i < _archives[a].Articles.Count; i++)
            {
                if (score(_archives[a], _archives[a].Articles[i]) is { } found)
                    hits.Add((a, i, found));
            }
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Archive).ThenBy(hit => hit.Article)];
    }

    /// <summary>The words of a text, unchanged.</summary>
    private static List<string> Words(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var words = new List<string>();
        var reader = new WordReader(utf8);
        while (reader.MoveNext())
            words.Add(Encoding.UTF8.GetString(utf8.AsSpan(reader.Start, reader.LengthInBytes)));
        return words;
    }

    /// <summary>The query without parts that have no words; null if nothing is left.</summary>
    private static SearchQuery? Simplify(SearchQuery query) => query switch
    {
        TextNode node => Words(node.Text).Count > 0 ? node : null,
        PhraseNode node => Words(node.Text).Count > 0 ? node : null,
        PrefixNode node => Words(node.Text).Count > 0 ? node : null,
        FuzzyNode node => Words(node.Text).Count > 0 ? node : null,
        NotNode node => Simplify(node.Part) is { } part ? new NotNode(part) : null,
        FieldNode node => Simplify(node.Part) is { } part ? new FieldNode(node.Field, part) : null,
        AllNode { Parts.Count: 0 } or AnyNode { Parts.Count: 0 } => query,
        AllNode node => Parts(node.Parts) is { Length: > 0 } parts ? new AllNode(parts) : null,
        AnyNode node => Parts(node.Parts) is { Length: > 0 } parts ? new AnyNode(parts) : null,
        _ => throw new InvalidOperationException(),
    };

    private static SearchQuery[] Parts(IReadOnlyList<SearchQuery> parts) => [.. parts.Select(Simplify).OfType<SearchQuery>()];

    /// <summary>A function that scores an article, or gives null if it does not match.</summary>
    private Func<ScannedArchive, ScannedArticle, double?> Compile(SearchQuery query, SearchField? field, double averageLength)
    {
        switch (query)
        {
            case TextNode node:
                Func<ScannedArchive, ScannedArticle, double?> typed = CompileText(node.Text, WordKind.Word, field, averageLength);
                if (OtherSpelling(node.Text) is not { } words)
                    return typed;
                Func<ScannedArchive, ScannedArticle, double?> other = CompileWords(words, WordKind.Word, field, averageLength);
                return (archive, article) =>
                {
                    double?[] scores = [typed(archive, article), other(archive, article)];
                    return scores.All(score => score is null) ? null : scores.Sum();
                };
            case PhraseNode node:
                return CompileText(node.Text, WordKind.Word, field, averageLength);
            case PrefixNode node:
                return CompileText(node.Text, Expanded(WordKind.Prefix), field, averageLength);
            case FuzzyNode node:
                return CompileText(node.Text, Expanded(WordKind.Fuzzy), field, averageLength);
            case FieldNode node:
                return Compile(node.Part, node.Field, averageLength);
            case NotNode node:
                Func<ScannedArchive, ScannedArticle, double?> part = Compile(node.Part, field, averageLength);
                return (archive, article) => part(archive, article) is null ? 0 : null;
            case AllNode node:
                Func<ScannedArchive, ScannedArticle, double?>[] all = [.. node.Parts.Select(child => Compile(child, field, averageLength))];
                return (archive, article) =>
                {
                    double?[] scores = [.. all.Select(child => child(archive, article))];
                    return scores.Length == 0 || scores.Contains(null) ? null : scores.Sum();
                };
            case AnyNode node:
                Func<ScannedArchive, ScannedArticle, double?>[] any = [.. node.Parts.Select(child => Compile(child, field, averageLength))];
                return (archive, article) =>
                {
                    double?[] scores = [.. any.Select(child => child(archive, article))];
                    return scores.All(score => score is null) ? null : scores.Sum();
                };
            default:
                throw new InvalidOperationException();
        }
    }

    // In the order of the query.
    private WordKind Expanded(WordKind kind) => _expansionCount++ < SearchQuery.MaxExpansions ? kind : WordKind.Word;

    private Func<ScannedArchive, ScannedArticle, double?> CompileText(string text, WordKind lastKind, SearchField? field, double averageLength)
    {
        return CompileWords(Words(text), lastKind, field, averageLength);
    }

    // Words joined by hyphens may be one, and a sum of money may have its sign on the other side.
    private static List<string>? OtherSpelling(string text)
    {
        List<string> words = Words(text);
        if (words.Count < 2)
            return null;
        string[] hyphens = ["-", "\u2010", "\u2011"];
        if (hyphens.Any(hyphen => text.Trim().Contains(words[0] + hyphen + words[1], StringComparison.Ordinal)) && IsJoined(text, words, hyphens))
            return [string.Concat(words)];
        return words.Count == 2 && words.Count(word => Rune.GetUnicodeCategory(word.EnumerateRunes().First()) == System.Globalization.UnicodeCategory.CurrencySymbol) == 1 && words.Any(word => char.IsAsciiDigit(word[0]))
            ? [words[1], words[0]]
            : null;
    }

    private static bool IsJoined(string text, List<string> words, string[] hyphens)
    {
        int place = text.IndexOf(words[0], StringComparison.Ordinal) + words[0].Length;
        foreach (string word in words.Skip(1))
        {
            if (!hyphens.Any(hyphen => string.CompareOrdinal(text, place, hyphen + word, 0, hyphen.Length + word.Length) == 0))
                return false;
            place += 1 + word.Length;
        }

        return true;
    }

    private Func<ScannedArchive, ScannedArticle, double?> CompileWords(List<string> words, WordKind lastKind, SearchField? field, double averageLength)
    {
        if (words.Count > 1 && !_hasPositions)
        {
            Func<ScannedArchive, ScannedArticle, double?>[] parts =
                [.. words.Select((word, i) => CompileText([word], i == words.Count - 1 ? lastKind : WordKind.Word, field, averageLength))];
            return (archive, article) =>
            {
                double?[] scores = [.. parts.Select(part => part(archive, article))];
                return scores.Contains(null) ? null : scores.Sum();
            };
        }

        return CompileText(words, lastKind, field, averageLength);
    }

    private Func<ScannedArchive, ScannedArticle, double?> CompileText(List<string> words, WordKind lastKind, SearchField? field, double averageLength)
    {
        Dictionary<ScannedArchive, HashSet<string>[]> terms = _archives.ToDictionary(
            archive => archive,
            archive => words.Select((word, i) => archive.TermsOf(word, i == words.Count - 1 ? lastKind : WordKind.Word)).ToArray());
        double[] weights = new double[words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            long frequency = Math.Min(ArticleCount, _archives.Sum(archive => terms[archive][i].Sum(term => archive.Frequency(term, field))));
            weights[i] = Math.Log(1 + ((ArticleCount - frequency + 0.5) / (frequency + 0.5)));
        }

        double weight = weights.Sum();

        return (archive, article) =>
        {
            long frequency = article.WeightedCount(terms[archive], field);
            if (frequency == 0)
                return null;
            double score = weight * frequency * (K1 + 1) / (frequency + (K1 * (1 - B + (B * article.Length / averageLength))));
            return _hasPositions && (field is null or SearchField.Headline)
                ? score + weights.Select((each, i) => each * OfHeadline * article.ShareOfHeadline(terms[archive][i])).Sum()
                : score;
        };
    }

    private enum WordKind
    {
        Word,
        Prefix,
        Fuzzy,
    }

    // For each field, for each word its terms: its own and those of its variants.
    private sealed class ScannedArticle(string[][][] terms)
    {
        private static readonly int[] Weights = [4, 2, 1];

        public int Length { get; } = terms.Select((field, i) => field.Length * Weights[i]).Sum();

        public bool Has(string term, SearchField? field) =>
            Fields.Any(candidate => (field is null || field == candidate) && terms[(int)candidate].Any(word => word.Contains(term)));

        /// <summary>How much of the headline is a word.</summary>
        public double ShareOfHeadline(HashSet<string> word) => terms[0].Length == 0 ? 0 : terms[0].Sum(place => place.Count(word.Contains)) / (double)terms[0].Length;

        /// <summary>How often the field or the fields have the words side by side, weighted.</summary>
        public long WeightedCount(HashSet<string>[] words, SearchField? field)
        {
            long count = 0;
            foreach (SearchField candidate in Fields.Where(candidate => field is null || field == candidate))
            {
                string[][] text = terms[(int)candidate];
                for (int i = 0; i + words.Length <= text.Length; i++)
                {
                    int k = 0;
                    while (k < words.Length && words[k].Overlaps(text[i + k]))
                        k++;

                    // A word and its variants may begin alike: "in" and "inflight", which are at one place.
                    if (k == words.Length)
                        count += Weights[(int)candidate] * text[i + k - 1].Count(words[^1].Contains);
                }
            }

            return count;
        }
    }

    private sealed class ScannedArchive
    {
        private readonly TextAnalyzer _analyzer;
        private readonly Dictionary<string, string> _termsOfForms = [];
        private readonly Dictionary<(string, SearchField?), int> _frequencies = [];

        public ScannedArchive(IReadOnlyList<ArticleStrings> articles, string? language)
        {
            _analyzer = TextAnalyzer.For(language);
            foreach (ArticleStrings article in articles)
                Articles.Add(new ScannedArticle([Terms(article.Headline), Terms(article.Standfirst), Terms(article.Body)]));
        }

        public List<ScannedArticle> Articles { get; } = [];

        public int Frequency(string term, SearchField? field)
        {
            if (!_frequencies.TryGetValue((term, field), out int frequency))
                _frequencies.Add((term, field), frequency = Articles.Count(article => article.Has(term, field)));
            return frequency;
        }

        public HashSet<string> TermsOf(string word, WordKind kind)
        {
            string form = Fold(word);
            return kind switch
            {
                WordKind.Prefix => [.. _termsOfForms.Where(pair => pair.Key.StartsWith(form, StringComparison.Ordinal)).Select(pair => pair.Value)],
                WordKind.Fuzzy => [.. _termsOfForms.Where(pair => Distance(form, pair.Key) <= Tolerance(form)).Select(pair => pair.Value)],
                _ => [Stem(form)],
            };
        }

        private static int Tolerance(string form) => form.EnumerateRunes().Count() switch
        {
            < 3 => 0,
            <= 5 => 1,
            _ => 2,
        };

        // Optimal string alignment, over code points.
        private static int Distance(string from, string to)
        {
            Rune[] x = [.. from.EnumerateRunes()];
            Rune[] y = [.. to.EnumerateRunes()];
            if (Math.Abs(x.Length - y.Length) > 2)
                return 3;
            int[,] d = new int[x.Length + 1, y.Length + 1];
            for (int i = 0; i <= x.Length; i++)
            {
                for (int j = 0; j <= y.Length; j++)
                {
                    d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1));
                    if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                        d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }

            return d[x.Length, y.Length];
        }

        private string[][] Terms(string text)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            var variants = new WordVariants();
            var terms = new List<string[]>();
            var reader = new WordReader(utf8);
            while (reader.MoveNext())
            {
                variants.Read(utf8, reader.Start, reader.Start + reader.LengthInBytes);
                string[] spellings = [Encoding.UTF8.GetString(utf8.AsSpan(reader.Start, reader.LengthInBytes)), .. Enumerable.Range(0, variants.Count).Select(i => Encoding.UTF8.GetString(variants[i]))];
                terms.Add([.. spellings.Select(spelling =>
                {
                    string form = Fold(spelling);
                    return _termsOfForms[form] = Stem(form);
                }).Distinct()]);
            }

            return [.. terms];
        }

        private string Fold(string word)
        {
            byte[] form = new byte[TextAnalyzer.MaxTermLengthInBytes];
            return Encoding.UTF8.GetString(form.AsSpan(0, _analyzer.Fold(Encoding.UTF8.GetBytes(word), form)));
        }

        private string Stem(string form)
        {
            byte[] term = new byte[TextAnalyzer.MaxTermLengthInBytes];
            return Encoding.UTF8.GetString(term.AsSpan(0, _analyzer.Stem(Encoding.UTF8.GetBytes(form), term)));
        }
    }
}
