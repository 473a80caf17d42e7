using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Pairs the quotation marks of one paragraph after another.</summary>
internal sealed class QuotationReader(string text)
{
    private const string Openers = "([{<—–-/‘'\"“«„‚…¿¡=+*|:（「『《【，。、：";
    private const string Closers = ")]}>.,;:!?…—–-/’'\"”»“*|。，、！？；：）」』》】";

    // Beside a straight mark, these tell code that is not marked as such.
    private const string CodeSigns = "$\\=<>{}^";

    // The marks that are open, outermost first. Straight marks are apart, since they are the same at both ends.
    private readonly Stack<int> _open = new();
    private int _straight;
    private bool _hasInches;
    private bool _hasCode;

    /// <summary>The first mark that is not closed; -1 if there is none.</summary>
    public int Unclosed { get; private set; }

    /// <summary>The first mark that closes nothing; -1 if there is none.</summary>
    public int Unopened { get; private set; }

    /// <summary>The first mark whose form contradicts its place; -1 if there is none.</summary>
    public int Reversed { get; private set; }

    /// <summary>Whether a character is one of the marks that are paired.</summary>
    public static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    /// <summary>Reads a paragraph.</summary>
    public void Read(Passage passage)
    {
        _open.Clear();
        _straight = Unclosed = Unopened = Reversed = -1;
        _hasInches = _hasCode = false;
        int from = passage.Start;
        while (NextMark(from, passage.End) is >= 0 and var mark)
        {
            from = mark + 1;
            char before = mark == passage.Start ? ' ' : text[mark - 1];
            char after = mark + 1 == passage.End ? ' ' : text[mark + 1];
            Add(mark, new Sides(before, after));
        }

        Unclosed = _straight = _hasCode || _hasInches ? -1 : _straight;
        while (_open.Count > 0)
            Unclosed = Unclosed < 0 ? _open.Pop() : Math.Min(Unclosed, _open.Pop());
    }

    /// <summary>Takes a closing mark for the end of a quotation that began in the paragraph before.</summary>
    public void ForgetUnopened() => Unopened = -1;

    private int NextMark(int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        int place = rest.IndexOfAny(['"', '“', '”', '„', '«', '»']);
        return place < 0 ? -1 : start + place;
    }

    private char Top => _open.Count > 0 ? text[_open.Peek()] : '\0';

    private void Add(int mark, Sides sides)
    {
        switch (text[mark])
        {
            case '"':
                AddStraight(mark, sides);
                break;
            case '„':
                _open.Push(mark);
                break;
            case '“':
                AddTurned(mark, sides);
                break;
            case '”':
                AddClosing(mark, sides, Top is '„' or '“' or '”');
                break;
            case '«':
                if (Top == '»' && !sides.Opens)
                    _open.Pop();
                else if (Top == '«' && sides.Closes)
                    Reverse(mark);
                else if (!sides.Closes)
                    _open.Push(mark);
                else
                    Unopened = First(Unopened, mark);
                break;
            default:
                if (sides.IsAlone && Top is not ('«' or '»'))
                    break;
                AddClosing(mark, sides, Top == '«' || (Top == '»' && !sides.Opens));
                break;
        }
    }

    private void AddStraight(int mark, Sides sides)
    {
        if (sides.IsShown || (sides.IsAlone && _straight < 0))
            return;
        bool isInch = sides.FollowsDigit;
        _hasInches |= isInch;
        _hasCode |= CodeSigns.IndexOf(sides.Before) >= 0 || CodeSigns.IndexOf(sides.After) >= 0;
        if (_straight >= 0)
            _straight = -1;
        else if (sides.Closes && Top is '“' or '„')
            _open.Pop();
        else if (!isInch)
            _straight = mark;
    }

    // Opens in English, closes in German.
    private void AddTurned(int mark, Sides sides)
    {
        if (Top == '„')
            _open.Pop();
        else if (!sides.Closes)
            _open.Push(mark);
        else if (Top is '“' or '”')
            Reverse(mark);
        else
            Unopened = First(Unopened, mark);
    }

    private void AddClosing(int mark, Sides sides, bool closesTop)
    {
        if (closesTop)
            _open.Pop();
        else if (sides.Opens)
            _open.Push(mark);
        else if (_straight >= 0)
            _straight = -1;
        else if (!sides.FollowsDigit)
            Unopened = First(Unopened, mark);
    }

    private void Reverse(int mark)
    {
        _open.Pop();
        Reversed = First(Reversed, mark);
    }

    private static int First(int known, int mark) => known < 0 ? mark : known;

    /// <summary>What stands beside a mark.</summary>
    private readonly record struct Sides(char Before, char After)
    {
        /// <summary>Whether it can only open.</summary>
        public bool Opens => CanOpen && !CanClose;

        /// <summary>Whether it can only close.</summary>
        public bool Closes => CanClose && !CanOpen;

        /// <summary>Whether it has white space on both sides: an arrow, a sign that is shown, or the mark of a language that sets it so.</summary>
        public bool IsAlone => UnicodeTables.IsBlank(Before) && UnicodeTables.IsBlank(After);

        /// <summary>Whether it is itself in brackets or quotation marks.</summary>
        public bool IsShown => Before is '(' or '\'' or '‘' or '`' or '[' or '“' or ProofText.Placeholder && After is ')' or '\'' or '’' or '`' or ']' or '”' or ProofText.Placeholder;

        /// <summary>Whether it may be the sign of inches or of seconds.</summary>
        public bool FollowsDigit => Before is >= '0' and <= '9';

        private bool CanOpen => UnicodeTables.IsBlank(Before) || Openers.IndexOf(Before) >= 0;

        private bool CanClose => UnicodeTables.IsBlank(After) || Closers.IndexOf(After) >= 0;
    }
}
