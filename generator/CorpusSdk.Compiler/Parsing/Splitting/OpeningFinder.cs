using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>Finds where articles open in a file that sets no separators: by the regular form that the file has or, if it has none, by the sum of all evidence.</summary>
/// <remarks>One opening too many splits an article, and one too few joins two.</remarks>
internal sealed class OpeningFinder
{
    // In one article, a few sub-headings look like titles of others.
    private const int MinMaybeOpenings = 3;

    // Fewer texts have too few words that recur for weighing them.
    private const int MinWeighedTexts = 15;

    private readonly TextRun _texts;
    private readonly StandfirstFinder _standfirsts;

    private OpeningFinder(TextRun texts)
    {
        _texts = texts;
        _standfirsts = new StandfirstFinder(texts);
    }

    /// <summary>Finds the openings of a file.</summary>
    public static Openings Find(SourceFile file, IReadOnlyList<TextItem> items, bool hasHeader)
    {
        var texts = new TextRun(file, items);
        return texts.Count == 0
            ? new Openings(items.Count) { IsSingleArticle = !hasHeader }
            : new OpeningFinder(texts).Find(hasHeader);
    }

    private Openings Find(bool hasHeader)
    {
        BylineFinder? bylines = BylineFinder.Find(_texts);
        if (bylines is not null && 5 * bylines.Openings.Count >= 4 * _standfirsts.Openings.Count)
            return ReadBylines(bylines, wasAssumed: !hasHeader);
        if (!hasHeader)
            return FindUnannounced();
        if (_standfirsts.IsRegular && (_texts.Count < MinWeighedTexts || (!_standfirsts.HasOtherLines && _standfirsts.AreFarApart)))
            return ReadStandfirsts(wasAssumed: false);
        Evidence evidence = EvidenceFinder.Find(_texts);
        if (FormFinder.Find(_texts) is { } forms && !evidence.Contradicts(forms.Openings, tenths: 6))
            return new Openings(RolesOfTitles(forms.Openings)) { Way = OpeningWay.Form, Guesses = forms.Guesses };
        return _standfirsts.IsRegular && evidence.Allows(_standfirsts.Openings) && !evidence.Contradicts(_standfirsts.Openings, tenths: 8)
            ? ReadStandfirsts(wasAssumed: false, evidence)
            : ReadEvidence(evidence, wasAssumed: false);
    }

    // Without a header a file is one article, unless much speaks against it: sub-headings look like titles.
    private Openings FindUnannounced()
    {
        // Most files are plainly one article, and need not be weighed.
        bool isUnannounced = _standfirsts.IsUnannouncedArchive;
        if (!isUnannounced && Enumerable.Range(1, _texts.Count - 1).Count(_texts.MayBeTitle) < MinMaybeOpenings)
            return ReadSingleArticle(null);
        Evidence evidence = EvidenceFinder.Find(_texts);
        if (isUnannounced && (_texts.Count < MinWeighedTexts || (evidence.Supports(_standfirsts.Openings) && !evidence.Contradicts(_standfirsts.Openings, tenths: 8))))
            return ReadStandfirsts(wasAssumed: true);
        return evidence.IsStrong
            ? ReadEvidence(evidence, wasAssumed: true)
            : ReadSingleArticle(evidence);
    }

    private Openings ReadStandfirsts(bool wasAssumed, Evidence? evidence = null)
    {
        List<int> openings = _standfirsts.Openings;

        // The first line opens the first article, short as it may be.
        if (_standfirsts.FirstMayOpen && (openings.Count == 0 || openings[0] != 0))
            openings.Insert(0, 0);
        // Titles are above most standfirsts, or the evidence opens an article with the line above one.
        HashSet<int> titles = [.. _standfirsts.FindTitles(openings), .. evidence?.FindTitles(openings) ?? []];
        int[] heads = [.. openings.Select(text => titles.Contains(text - 1) ? text - 1 : text)];
        TextRole[] roles = new TextRole[_texts.Items.Count];
        foreach (int text in openings)
            roles[_texts.ItemOf[text]] = TextRole.Standfirst;
        foreach (int text in titles)
            roles[_texts.ItemOf[text]] = TextRole.Title;

        List<int> doubtful = [];
        for (int text = 0; text < _texts.Count; text++)
        {
            if (roles[_texts.ItemOf[text]] == TextRole.Paragraph && _texts.IsOpenLine[text] && !_standfirsts.IsByline(text))
                doubtful.Add(_texts.ItemOf[text]);
        }

        return new Openings(roles)
        {
            WasAssumed = wasAssumed,
            Way = OpeningWay.Standfirsts,
            Doubtful = doubtful,
            Guesses = evidence?.GuessesAbout(heads) ?? [.. heads.Select(text => new Guess(_texts, text, opens: true, isSure: true, "a sentence as most openings of this file"))],
        };
    }

    private Openings ReadBylines(BylineFinder finder, bool wasAssumed)
    {
        var roles = new TextRole[_texts.Items.Count];
        int next = 0;
        foreach (int opening in finder.Openings)
        {
            while (next < finder.Bylines.Count && finder.Bylines[next] < opening)
                next++;
            int byline = next < finder.Bylines.Count && finder.Bylines[next] - opening <= BylineFinder.MaxLinesAbove ? finder.Bylines[next] : -1;
            int title = byline == opening ? opening + 1 : opening;
            roles[_texts.ItemOf[title]] = TextRole.Title;
            if (byline >= 0)
                roles[_texts.ItemOf[byline]] = byline < title ? TextRole.OpeningByline : byline == title + 1 ? TextRole.Byline : TextRole.Paragraph;
            int below = byline == title + 1 ? title + 2 : title + 1;
            if (_standfirsts.IsStandfirst(below))
                roles[_texts.ItemOf[below]] = TextRole.Standfirst;
        }

        return new Openings(roles) { WasAssumed = wasAssumed, Way = OpeningWay.Bylines, Guesses = finder.Guesses };
    }

    private Openings ReadEvidence(Evidence evidence, bool wasAssumed) =>
        new(RolesOfTitles(evidence.Openings)) { WasAssumed = wasAssumed, Way = OpeningWay.Evidence, Guesses = evidence.Guesses };

    private Openings ReadSingleArticle(Evidence? evidence)
    {
        bool isManyFold = evidence?.Openings.Count > MinMaybeOpenings;
        return new Openings(RolesOfTitles(_texts.Count > 1 && _standfirsts.LooksLikeTitle(0) ? [0] : []))
        {
            IsSingleArticle = true,
            MaybeOpenings = isManyFold ? [.. evidence!.Openings.Skip(1).Select(text => _texts.ItemOf[text])] : [],
            Guesses = isManyFold ? [] : evidence?.GuessesWithin ?? [],
        };
    }

    private TextRole[] RolesOfTitles(IReadOnlyList<int> openings)
    {
        var roles = new TextRole[_texts.Items.Count];
        foreach (int text in openings)
        {
            roles[_texts.ItemOf[text]] = TextRole.Title;
            if (_standfirsts.IsStandfirst(text + 1))
                roles[_texts.ItemOf[text + 1]] = TextRole.Standfirst;
        }

        return roles;
    }
}
