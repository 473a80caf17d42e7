using System.Text;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Compiler.Languages;

/// <summary>Detects the language of most of a text: by its script, then by letters or by frequent words.</summary>
/// <remarks>
/// Add texts until it needs no more, then read the result. The same texts give the same answer everywhere; their order matters only for which
/// of them are read at all. Closely related languages that are not known here may be taken for one that is (Malay for Indonesian,
/// Serbian in Latin letters for Croatian). Of Norwegian, Bokmål is known, as <c>no</c>.
/// </remarks>
internal sealed class LanguageDetector
{
    /// <summary>How much text is read.</summary>
    public const int SampleLengthInBytes = 64 * 1024;

    // An ideograph or a syllable says as much as some letters do.
    private const int WeightOfSyllable = 3;

    // Names, code and quotations are in Latin letters everywhere: another script need not be in the majority.
    private const int WeightAgainstLatin = 3;

    // Below these, there is too little evidence.
    private const int MinLetters = 20;
    private const int MinWordEvidence = 3 * LatinLanguages.WholeWeight;

    // At least one word in so many must be a frequent one. In plain text it is one in two or three; code has few.
    private const int MaxWordsPerFrequentWord = 8;

    private const int MaxWordLength = 16;

    private readonly int[] _letters = new int[Scripts.Count];
    private readonly LetterCounts _letterCounts = new();
    private readonly long[] _scores = new long[LatinLanguages.Count];
    private readonly int[] _frequentWords = new int[LatinLanguages.Count];
    private readonly StringBuilder _word = new();
    private int _latinWords;
    private int _lengthInBytes;

    /// <summary>Whether more text would not be read.</summary>
    public bool IsSated => _lengthInBytes >= SampleLengthInBytes;

    /// <summary>A BCP 47 tag (<c>en</c>); null if the text is too short or its language is unknown.</summary>
    public string? Result
    {
        get
        {
            Script script = MainScript();
            int count = script == Script.Han ? _letters[(int)Script.Han] + _letters[(int)Script.Kana] : _letters[(int)script];
            if (count * WeightOf(script) < MinLetters)
                return null;

            return script switch
            {
                Script.Latin => LatinLanguage(),
                Script.Cyrillic => _letterCounts.CyrillicLanguage(count),
                Script.Arabic => _letterCounts.ArabicLanguage(count),
                Script.Devanagari => _letterCounts.DevanagariLanguage(count),
                Script.Han => EastAsianLanguage(),
                Script.Greek => "el",
                Script.Armenian => "hy",
                Script.Hebrew => "he",
                Script.Bengali => "bn",
                Script.Gurmukhi => "pa",
                Script.Gujarati => "gu",
                Script.Oriya => "or",
                Script.Tamil => "ta",
                Script.Telugu => "te",
                Script.Kannada => "kn",
                Script.Malayalam => "ml",
                Script.Sinhala => "si",
                Script.Thai => "th",
                Script.Lao => "lo",
                Script.Myanmar => "my",
                Script.Georgian => "ka",
                Script.Hangul => "ko",
                Script.Ethiopic => "am",
                Script.Khmer => "km",
                _ => null,
            };
        }
    }

    /// <summary>Reads one more text, or as much of it as is still wanted.</summary>
    /// <param name="utf8">A whole text; bytes that are not UTF-8 count for nothing.</param>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> sample = utf8.Slice(0, Math.Min(utf8.Length, SampleLengthInBytes - _lengthInBytes));
        _lengthInBytes += sample.Length;
        int length;
        for (int i = 0; i < sample.Length; i += length)
            AddCharacter(UnicodeTables.ToLower(Utf8Character.Decode(sample, i, out length)));
        EndWord();
    }

    private void AddCharacter(int codePoint)
    {
        Script script = Scripts.Of(codePoint);
        _letters[(int)script]++;
        if (script == Script.Latin)
        {
            _word.Append((char)codePoint);
        }
        else
        {
            EndWord();
            if (script != Script.None)
                _letterCounts.Add(codePoint);
        }
    }

    private void EndWord()
    {
        if (_word.Length == 0)
            return;
        _latinWords++;
        if (_word.Length <= MaxWordLength)
            LatinLanguages.Score(_word.ToString(), _scores, _frequentWords);
        _word.Clear();
    }

    private Script MainScript()
    {
        Script main = Script.Latin;
        long mainWeight = _letters[(int)Script.Latin];
        for (int i = (int)Script.Latin + 1; i < Scripts.Count; i++)
        {
            long weight = (long)_letters[i] * WeightOf((Script)i) * WeightAgainstLatin;
            if (weight > mainWeight)
                (main, mainWeight) = ((Script)i, weight);
        }

        // Japanese may have more Han than kana.
        return main == Script.Kana ? Script.Han : main;
    }

    private static int WeightOf(Script script) => script is Script.Han or Script.Kana or Script.Hangul ? WeightOfSyllable : 1;

    // Hardly a sentence of Japanese has no kana; of Chinese, only names have any.
    private string EastAsianLanguage() => _letters[(int)Script.Kana] * 10 > _letters[(int)Script.Han] ? "ja" : "zh";

    private string? LatinLanguage()
    {
        int best = 0;
        for (int i = 1; i < _scores.Length; i++)
        {
            if (Evidence(i) > Evidence(best))
                best = i;
        }

        long second = 0;
        for (int i = 0; i < _scores.Length; i++)
        {
            if (i != best)
                second = Math.Max(second, Evidence(i));
        }

        bool isEnough = _scores[best] >= MinWordEvidence && _frequentWords[best] * MaxWordsPerFrequentWord >= _latinWords;
        bool isClear = Evidence(best) * 10 > second * 12;
        return isEnough && isClear ? LatinLanguages.Tag(best) : null;
    }

    // The number of frequent words distinguishes a language from a sprinkling of foreign words; the number of its own words distinguishes it from its relatives.
    private long Evidence(int language) => _scores[language] * _frequentWords[language];
}
