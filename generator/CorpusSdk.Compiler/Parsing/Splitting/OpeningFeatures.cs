using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>What speaks for and against a line as the first of an article. Each feature is a small whole number, and <see cref="OpeningWeights"/> has a weight for each.</summary>
internal sealed class OpeningFeatures
{
    /// <summary>The names of all features, in the order of their numbers.</summary>
    public static readonly string[] Names =
    [
        "always",
        "one to three words", "four to six words", "seven to nine words", "fifteen to twenty words", "more than twenty words",
        "ends in a question or exclamation mark", "several sentences", "one quotation", "begins with a quotation mark",
        "colon within", "bracket at its end", "address, handle or hash tag", "number at its end", "key and colon that recur",
        "words in capitals", "all in capitals",
        "paragraph above", "open line above", "card or link above", "first text of the file",
        "paragraph below", "open line below", "short line and then a paragraph below", "nothing below",
        "author or date", "author or date below", "author or date above",
        "shares words with what is below", "shares words with what is above", "words go on across its upper edge", "few words go on and many are shared below",
        "the text below shares words with what is above", "the text above shares words with what is below",
        "names go on across its upper edge", "a name goes on across its upper edge", "names are new from here on",
        "other such lines near", "no other such line near", "texts since the last such line", "texts to the next such line",
        "texts below with its words", "texts above with its words",
        "fewest words go on here", "names never seen before that come again", "a name alone below", "a name alone", "small beginning below", "place in capitals below",
        "the line comes again", "between paragraphs", "one to three words between paragraphs", "between paragraphs where few words go on", "such lines in the file", "question between paragraphs",
        "as long as those chosen", "capitals as in those chosen", "ends as those chosen", "author below as in those chosen", "paragraph below as in those chosen", "nothing was chosen near",
        "texts since the line chosen last", "texts to the line chosen next",
    ];

    /// <summary>The first of those features that compare a line with the lines chosen before.</summary>
    public const int FirstComparison = 55;

    private const int Near = 3;
    private const int Reach = 5;
    private const int MaxGap = 8;
    private const int MaxCreditWords = 8;
    private const int Unit = 16;

    private readonly TextRun _texts;
    private readonly LexicalChains _chains;
    private readonly bool[] _isCredit;
    private readonly bool[] _hasKey;
    private readonly bool[] _isTitleCase;
    private readonly bool[] _isName;
    private readonly bool[] _comesAgain;
    private readonly bool[][] _properties;
    private readonly int _density;

    /// <summary>Prepares the features of a file's lines.</summary>
    public OpeningFeatures(TextRun texts)
    {
        _texts = texts;
        _chains = texts.Chains;
        IsCandidate = new bool[texts.Count];
        _isCredit = new bool[texts.Count];
        _hasKey = new bool[texts.Count];
        _isTitleCase = new bool[texts.Count];
        _isName = new bool[texts.Count];
        _comesAgain = new bool[texts.Count];
        var isExclaimed = new bool[texts.Count];
        var hasAuthorBelow = new bool[texts.Count];
        var hasParagraphBelow = new bool[texts.Count];
        _properties = [_isTitleCase, isExclaimed, hasAuthorBelow, hasParagraphBelow];
        var beginnings = new Recurrence(texts.Count);
        var keys = new Recurrence(texts.Count);
        var lines = new Recurrence(texts.Count);
        for (int text = 0; text < texts.Count; text++)
        {
            IsCandidate[text] = texts.MayBeTitle(text);
            if (texts.IsSingleLine(text) && texts.Words[text] <= MaxCreditWords)
                beginnings.Add(text, FirstWordOf(texts[text]));
            keys.Add(text, KeyOf(texts[text]));
            if (IsCandidate[text])
                lines.Add(text, HashOf(texts[text]));
        }

        for (int text = 0; text < texts.Count; text++)
        {
            _hasKey[text] = keys.Recurs(text);
            _comesAgain[text] = lines.Recurs(text);
            _isCredit[text] = texts.IsSingleLine(text)
                && texts.Words[text] is > 0 and <= MaxCreditWords
                && texts.Endings[text] == LineEnding.Open
                && (beginnings.Recurs(text) || texts[text].IndexOfAny("0123456789".AsSpan()) >= 0);
            _isName[text] = texts.IsSingleLine(text) && texts.Words[text] is >= 2 and <= 5 && texts.Endings[text] == LineEnding.Open && IsName(texts[text]);
        }

        _density = texts.Count == 0 ? 0 : 2 * Unit * IsCandidate.Count(isCandidate => isCandidate) / texts.Count;
        for (int text = 0; text < texts.Count; text++)
        {
            isExclaimed[text] = texts.Endings[text] == LineEnding.Exclaimed;
            hasAuthorBelow[text] = HasAuthorBelow(text) || (text + 1 < texts.Count && _isName[text + 1]);
            hasParagraphBelow[text] = IsParagraph(text + 1);
        }
    }

    /// <summary>Which texts are weighed at all.</summary>
    public bool[] IsCandidate { get; }

    /// <summary>Reads the features of a line by itself and its surroundings; those that compare stay zero.</summary>
    public int[] Read(int text)
    {
        var features = new int[Names.Length];
        ReadOnlySpan<char> line = _texts[text];
        int words = _texts.Words[text];
        int i = 0;
        features[i++] = Unit;
        Is(words <= 3);
        Is(words is >= 4 and <= 6);
        Is(words is >= 7 and <= 9);
        Is(words is >= 15 and <= 20);
        Is(words > 20);
        Is(_texts.Endings[text] == LineEnding.Exclaimed);
        Is(!SentenceEnds.IsOneSentence(line));
        Is(OpeningShape.IsQuotation(line));
        Is("\"“„«‘'".IndexOf(line[0]) >= 0);
        int colon = line.IndexOf(':');
        Is(colon > 0 && colon < line.Length - 1);
        Is(line[line.Length - 1] is ')' or ']');
        Is(line[0] is '@' or '#' || line.IndexOf("://".AsSpan()) >= 0 || line.IndexOf(" @".AsSpan()) >= 0 || line.IndexOf(" #".AsSpan()) >= 0);
        Is(line[line.Length - 1] is >= '0' and <= '9');
        Is(_hasKey[text]);
        (int capitals, int lettered, bool isAllCapitals) = CountCapitals(line);
        _isTitleCase[text] = 4 * capitals >= 3 * lettered;
        features[i++] = lettered > 2 ? Unit * capitals / lettered : Unit / 2;
        Is(isAllCapitals);

        Is(text > 0 && IsParagraph(text - 1));
        Is(text > 0 && IsCandidate[text - 1]);
        Is(text > 0 && _texts.ItemOf[text - 1] < _texts.ItemOf[text] - 1);
        Is(text == 0);
        Is(IsParagraph(text + 1));
        Is(text + 1 < _texts.Count && IsCandidate[text + 1] && _texts.Words[text + 1] > 6);
        Is(text + 1 < _texts.Count && IsCandidate[text + 1] && _texts.Words[text + 1] <= 6 && (IsParagraph(text + 2) || IsParagraph(text + 3)));
        Is(text + 1 >= _texts.Count);

        Is(IsCredit(text));
        Is(HasAuthorBelow(text));
        Is(IsCredit(text - 1));

        int below = _chains.SharedBelow(text, Reach);
        int above = _chains.SharedAbove(text, Reach);
        int crossing = _chains.CrossingAt(text);
        features[i++] = below;
        features[i++] = above;
        features[i++] = crossing;
        features[i++] = Math.Max(0, Unit - crossing) * below / Unit;
        features[i++] = _chains.SharedFromBelow(text, Reach);
        features[i++] = _chains.SharedFromAbove(text, Reach);
        features[i++] = _chains.NamesCrossingAt(text);
        Is(_chains.HasNameAcross(text));
        features[i++] = _chains.NewNamesFrom(text, Reach + Near);
        int near = CountNear(text);
        features[i++] = 2 * near;
        Is(near == 0);
        features[i++] = 2 * Gap(text, -1);
        features[i++] = 2 * Gap(text, 1);
        features[i++] = 2 * _chains.TextsBelowWithWordsOf(text);
        features[i++] = 2 * _chains.TextsAboveWithWordsOf(text);
        Is(_chains.IsLowest(text));
        features[i++] = _chains.IntroducedFrom(text);
        Is(text + 1 < _texts.Count && _isName[text + 1]);
        Is(_isName[text]);
        Is(text + 1 < _texts.Count && SentenceEnds.IsSmallLetter(_texts[text + 1][0]));
        Is(HasDateline(text + 1));
        Is(_comesAgain[text]);
        bool isBetween = text > 0 && IsParagraph(text - 1) && IsParagraph(text + 1) && !_isCredit[text] && !_isName[text];
        Is(isBetween);
        Is(isBetween && words <= 3);
        features[i++] = isBetween ? Math.Max(0, Unit - crossing) : 0;
        features[i++] = _density;
        Is(isBetween && _texts.Endings[text] == LineEnding.Exclaimed);
        return features;

        void Is(bool holds) => features[i++] = holds ? Unit : 0;
    }

    /// <summary>Compares all lines with those that were chosen.</summary>
    /// <param name="features">The features of each line that is weighed, whose comparisons are set.</param>
    /// <param name="chosen">The lines that were chosen.</param>
    public void Compare(int[]?[] features, ChosenLines chosen)
    {
        int median = Math.Max(1, chosen.MedianWords);
        int[][] shares = [.. _properties.Select(property => chosen.SharesLike(property, Unit))];
        for (int text = 0; text < features.Length; text++)
        {
            if (features[text] is not { } line)
                continue;
            int i = FirstComparison;
            int words = Math.Max(1, _texts.Words[text]);
            line[i++] = Unit * Math.Min(median, words) / Math.Max(median, words);
            foreach (int[] share in shares)
                line[i++] = share[text];
            line[i++] = chosen.IsNear(text, Near) ? 0 : Unit;
            line[i++] = chosen.Since(text, Unit);
            line[i] = chosen.To(text, Unit);
        }
    }

    private bool IsParagraph(int text) => _texts.IsParagraph(text);

    private int CountNear(int text)
    {
        int count = 0;
        for (int other = Math.Max(0, text - Reach); other <= Math.Min(_texts.Count - 1, text + Reach); other++)
            count += other != text && IsCandidate[other] ? 1 : 0;
        return count;
    }

    // How many texts there are to the next line of that kind; eight at most.
    private int Gap(int text, int step)
    {
        int gap = 1;
        while (gap < MaxGap && text + (gap * step) is var other && other >= 0 && other < _texts.Count && !IsCandidate[other])
            gap++;
        return gap;
    }

    // "By Marta Lind", "4 May 1998, 18:42", "Текст: Павел Юнг": short, and begins as another such line does, or has a number.
    private bool IsCredit(int text) => text >= 0 && text < _texts.Count && _isCredit[text];

    private bool HasAuthorBelow(int text) => IsCredit(text + 1) || (IsCredit(text + 2) && !IsParagraph(text + 1));

    // "Marta Lind": capitals at the beginning of each word.
    private static bool IsName(ReadOnlySpan<char> line)
    {
        bool isStart = true;
        foreach (char c in line)
        {
            if (isStart && !OpeningShape.IsCapital(c))
                return false;
            isStart = c is ' ' or '\u00A0';
        }

        return !isStart;
    }

    // "MOSCOW, May 4 —": news begins with a place.
    private bool HasDateline(int text)
    {
        if (!IsParagraph(text))
            return false;
        ReadOnlySpan<char> line = _texts[text];
        int length = 0;
        while (length < line.Length && OpeningShape.IsCapital(line[length]))
            length++;
        return length >= 4 && length < line.Length && !UnicodeTables.IsWordCharacter(line[length]);
    }

    private static uint FirstWordOf(ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(' ');
        if (end <= 0)
            return 0;
        return HashOf(line.Slice(0, end));
    }

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        uint hash = TextWord.EmptyStem;
        foreach (char c in text)
            hash = TextWord.Mix(hash, c);
        return hash | 1;
    }

    private static (int Capitals, int Lettered, bool IsAllCapitals) CountCapitals(ReadOnlySpan<char> line)
    {
        int capitals = 0;
        int lettered = 0;
        int small = 0;
        int large = 0;
        bool isStart = true;
        int length = 0;
        bool isCapital = false;
        for (int i = 0; i <= line.Length; i++)
        {
            bool isWord = i < line.Length && UnicodeTables.IsWordCharacter(line[i]);
            if (isWord)
            {
                bool isUpper = UnicodeTables.ToLower(line[i]) != line[i];
                if (isStart)
                    isCapital = isUpper;
                small += SentenceEnds.IsSmallLetter(line[i]) ? 1 : 0;
                large += isUpper ? 1 : 0;
                length++;
            }
            else if (length > 0)
            {
                // Short words stay small in titles; the first is a capital everywhere.
                if (length >= 4)
                {
                    lettered++;
                    capitals += isCapital ? 1 : 0;
                }

                length = 0;
            }

            isStart = !isWord;
        }

        return (capitals, lettered, large >= 4 && small == 0);
    }

    /// <summary>What a line such as <c>Photo: City archive</c> begins with; zero if it has no such beginning.</summary>
    private static uint KeyOf(ReadOnlySpan<char> line)
    {
        const int MaxKeyLength = 20;
        int colon = line.Slice(0, Math.Min(line.Length, MaxKeyLength)).IndexOf(':');
        if (colon <= 0 || colon == line.Length - 1)
            return 0;
        uint hash = TextWord.EmptyStem;
        foreach (char c in line.Slice(0, colon))
            hash = TextWord.Mix(hash, UnicodeTables.ToLower(c));
        return hash | 1;
    }
}
