namespace CorpusSdk.Search.Analysis;

/// <summary>The Greek stemmer of Georgios Ntais ("Development of a Stemmer for the Greek Language"), over bytes.</summary>
/// <remarks>
/// Held against Lucene word by word, with two deviations. A word that is nothing but an ending keeps a part of it; Lucene leaves nothing
/// of some. And -ματα, -ματος, -ματων lose the vowel of -μα as the singular does (πρόβλημα, προβλήματα), which Lucene forgets. Each step
/// cuts an ending, and puts a part of it back if what is left is one of the words listed as exceptions. Sigma is σ everywhere, as
/// folding makes it.
/// </remarks>
internal ref struct GreekStemmer
{
    private const int LetterLengthInBytes = 2;
    private const int FewestLetters = 4;

    private WordEnd _end;

    private GreekStemmer(Span<byte> word, int length) => _end = new WordEnd(word, length);

    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        if (length < FewestLetters * LetterLengthInBytes)
            return length;

        var stemmer = new GreekStemmer(word, length);
        stemmer.RemoveIrregular();
        if (stemmer.LastLetter() is 'α' or 'ν' or 'ο' or 'σ' or 'υ')
            stemmer.RemoveNounEnding();
        if (stemmer._end.Ends("αμε ανε"u8))
            stemmer.RemovePastOfWeAndThey();
        if (stemmer.LastLetter() is 'ε' or 'σ')
            stemmer.RemoveVerbEnding();
        if (stemmer.LastLetter() is 'α' or 'ε' or 'σ' or 'υ')
            stemmer.RemovePast();
        if (stemmer._end.Ends("ουμε ουνε"u8))
            stemmer.RemoveLongVerbEnding();
        bool isRegular = stemmer._end.Length == length;

        // Step 20.
        if (stemmer.Cut("ματων ματοσ ματα"u8))
            stemmer._end.Append("μα"u8);
        if (isRegular)
            stemmer.Cut(EndingsIn(stemmer.LastLetter()));

        // Step 22.
        _ = stemmer.Cut("εστερ εστατ"u8) || stemmer.Cut("οτερ οτατ υτερ υτατ ωτερ ωτατ"u8);
        return stemmer._end.Length;
    }

    // Step 0.
    private void RemoveIrregular()
    {
        if (_end.Ends("καθεστωτοσ καθεστωτων γεγονοτοσ γεγονοτων τατογιου τατογιων σκαγιου σκαγιων ολογιου ολογιων"u8)
            || _end.Ends("κρεατοσ κρεατων περατοσ περατων τερατοσ τερατων φαγιου φαγιων σογιου σογιων"u8))
            _end.Cut(4 * LetterLengthInBytes);
        else if (_end.Ends("καθεστωτα γεγονοτα τατογια σκαγια ολογια κρεατα περατα τερατα φαγια σογια φωτοσ φωτων"u8))
            _end.Cut(3 * LetterLengthInBytes);
        else if (_end.Ends("καθεστωσ γεγονοσ κρεασ περασ τερασ φωτα"u8))
            _end.Cut(2 * LetterLengthInBytes);
        else if (_end.Ends("φωσ"u8))
            _end.Cut(LetterLengthInBytes);
    }

    // Steps 1 to 6.
    private void RemoveNounEnding()
    {
        if (Cut("αδεσ αδων"u8) && !_end.Ends("οκ μαμ μαν μπαμπ πατερ γιαγι νταντ κυρ θει πεθερ"u8))
            _end.Append("αδ"u8);
        if (Cut("εδεσ εδων"u8) && _end.Ends("οπ ιπ εμπ υπ γηπ δαπ κρασπ μιλ"u8))
            _end.Append("εδ"u8);
        if (Cut("ουδεσ ουδων"u8) && _end.Ends("αρκ καλιακ πεταλ λιχ πλεξ σκ σ φλ φρ βελ λουλ χν σπ τραγ φε"u8))
            _end.Append("ουδ"u8);
        if (Cut("εωσ εων"u8) && _end.IsOneOf("θ δ ελ γαλ ν π ιδ παρ"u8))
            _end.Append("ε"u8);
        if (Cut("ια ιου ιων"u8) && EndsInVowel())
            _end.Append("ι"u8);
        if (Cut("ικα ικο ικου ικων"u8) && (EndsInVowel() || _end.IsOneOf(
            "αλ αδ ενδ αμαν αμμοχαλ ηθ ανηθ αντιδ φυσ βρωμ γερ εξωδ καλπ καλλιν καταδ μουλ μπαν μπαγιατ μπολ μποσ νιτ "u8
            + "ξικ συνομηλ πετσ πιτσ πικαντ πλιατσ ποστελν πρωτοδ σερτ συναδ τσαμ υποδ φιλον φυλοδ χασ"u8)))
            _end.Append("ικ"u8);
    }

    // Steps 7 and 8.
    private void RemovePastOfWeAndThey()
    {
        if (_end.IsOneOf("αγαμε"u8))
        {
            _end.Cut(LetterLengthInBytes);
        }
        else
        {
            Cut("ηθηκαμε ουσαμε αγαμε ησαμε ηκαμε"u8);
            if (Cut("αμε"u8) && _end.IsOneOf("αναπ αποθ αποκ αποστ βουβ ξεθ ουλ πεθ πικρ ποτ σιχ χ"u8))
                _end.Append("αμ"u8);
        }

        if (Cut("ιουντανε ιοντανε ουντανε ηθηκανε ιοτανε οντανε ουσανε αγανε ησανε οτανε ηκανε"u8) && _end.IsOneOf("τρ τσ"u8))
            _end.Append("αγαν"u8);
        if (Cut("ανε"u8) && (EndsInVowelButUpsilon() || _end.IsOneOf(
            "βετερ βουλκ βραχμ γ δραδουμ θ καλπουζ καστελ κορμορ λαοπλ μωαμεθ μ μουσουλμ ν ουλ π πελεκ πλ πολισ πορτολ "u8
            + "σαρακατσ σουλτ τσαρλατ ορφ τσιγγ τσοπ φωτοστεφ χ ψυχοπλ αγ γαλ γερ δεκ διπλ αμερικαν ουρ πιθ πουριτ σ ζωντ "u8
            + "ικ καστ κοπ λιχ λουθηρ μαιντ μελ σιγ σπ στεγ τραγ τσαγ φ ερ αδαπ αθιγγ αμηχ ανικ ανοργ απηγ απιθ ατσιγγ βασ "u8
            + "βασκ βαθυγαλ βιομηχ βραχυκ διατ διαφ ενοργ θυσ καπνοβιομηχ καταγαλ κλιβ κοιλαρφ λιβ μεγλοβιομηχ μικροβιομηχ "u8
            + "νταβ ξηροκλιβ ολιγοδαμ ολογαλ πενταρφ περηφ περιτρ πλατ πολυδαπ πολυμηχ στεφ ταβ τετ υπερηφ υποκοπ "u8
            + "χαμηλοδαπ ψηλοταβ"u8)))
            _end.Append("αν"u8);
    }

    // Steps 9 to 12.
    private void RemoveVerbEnding()
    {
        Cut("ησετε"u8);
        if (Cut("ετε"u8) && (EndsInVowelButUpsilon()
            || _end.IsOneOf("αβαρ βεν εναρ αβρ αδ αθ αν απλ βαρον ντρ σκ κοπ μπορ νιφ παγ παρακαλ σερπ σκελ συρφ τοκ υ δ εμ θαρρ θ"u8)
            || _end.Ends(
                "οδ αιρ φορ ταθ διαθ σχ ενδ ευρ τιθ υπερθ ραθ ενθ ροθ σθ πυρ αιν συνδ συν συνθ χωρ πον βρ καθ ευθ εκθ νετ "u8
                + "ρον αρκ βαρ βολ ωφελ"u8)))
            _end.Append("ετ"u8);

        if (Cut("οντασ ωντασ"u8))
        {
            if (_end.IsOneOf("αρχ"u8))
                _end.Append("οντ"u8);
            else if (_end.Ends("κρε"u8))
                _end.Append("ωντ"u8);
        }

        if (Cut("ομαστε"u8) && _end.IsOneOf("ον"u8))
            _end.Append("ομαστ"u8);

        if (Cut("ιεστε"u8) && _end.IsOneOf("π απ συμπ ασυμπ ακαταπ αμεταμφ"u8))
            _end.Append("ιεστ"u8);
        if (Cut("εστε"u8) && _end.IsOneOf("αλ αρ εκτελ ζ μ ξ παρακαλ προ νισ"u8))
            _end.Append("εστ"u8);
    }

    // Steps 13 to 17.
    private void RemovePast()
    {
        Cut("ηθηκεσ ηθηκα ηθηκε"u8);
        if (Cut("ηκεσ ηκα ηκε"u8) && (_end.IsOneOf("διαθ θ παρακαταθ προσθ συνθ"u8) || _end.Ends("σκωλ σκουλ ναρθ σφ οθ πιθ"u8)))
            _end.Append("ηκ"u8);

        if (Cut("ουσεσ ουσα ουσε"u8) && (EndsInVowel()
            || _end.IsOneOf(
                "φαρμακ χαδ αγκ αναρρ βρομ εκλιπ λαμπιδ λεχ μ πατ ρ λ μεδ μεσαζ υποτειν αμ αιθ ανηκ δεσποζ ενδιαφερ δε "u8
                + "δευτερευ καθαρευ πλε τσα"u8)
            || _end.Ends("ποδαρ βλεπ πανταχ φρυδ μαντιλ μαλλ κυματ λαχ ληγ φαγ ομ πρωτ"u8)))
            _end.Append("ουσ"u8);

        if (Cut("αγεσ αγα αγε"u8) && !_end.IsOneOf("ψοφ ναυλοχ"u8) && !_end.Ends("κολλ"u8)
            && (_end.Ends("οφ πελ χορτ λλ σφ ρπ φρ πρ λοχ σμην"u8) || _end.IsOneOf(
                "αβαστ πολυφ αδηφ παμφ ρ ασπ αφ αμαλ αμαλλι ανυστ απερ ασπαρ αχαρ δερβεν δροσοπ ξεφ νεοπ νομοτ ολοπ ομοτ "u8
                + "προστ προσωποπ συμπ συντ τ υποτ χαρ αειπ αιμοστ ανυπ αποτ αρτιπ διατ εν επιτ κροκαλοπ σιδηροπ λ ναυ ουλαμ "u8
                + "ουρ π τρ μ"u8)))
            _end.Append("αγ"u8);

        if (Cut("ησου ησε ησα"u8) && _end.IsOneOf("ν χερσον δωδεκαν ερημον μεγαλον επταν"u8))
            _end.Append("ησ"u8);
        if (Cut("ηστε"u8) && _end.IsOneOf("ασβ σβ αχρ χρ απλ αειμν δυσχρ ευχρ κοινοχρ παλιμψ"u8))
            _end.Append("ηστ"u8);
    }

    // Steps 18 and 19.
    private void RemoveLongVerbEnding()
    {
        if (Cut("ησουνε ηθουνε ουνε"u8) && _end.IsOneOf("ν ρ σπι στραβομουτσ κακομουτσ εξων"u8))
            _end.Append("ουν"u8);
        if (Cut("ησουμε ηθουμε ουμε"u8) && _end.IsOneOf("παρασουσ φ χ ωριοπλ αζ αλλοσουσ ασουσ"u8))
            _end.Append("ουμ"u8);
    }

    // Step 21, for words that have none of the endings above.
    private static ReadOnlySpan<byte> EndingsIn(char last) => last switch
    {
        'α' => "ιομουνα ιοσουνα ομουνα οσουνα ιουμα α"u8,
        'ε' => "ιουμαστε ιεμαστε ιεσαστε ιοσαστε ηθηκατε ουμαστε ηθειτε οσαστε ουσατε αγατε ηκατε ησατε ειτε ε"u8,
        'η' => "η"u8,
        'ι' => "ιουνται ουνται ιεμαι ιεται ιεσαι ονται ουμαι αμαι ασαι αται εσαι εται ηθει ησει ομαι αει ει οι ι"u8,
        'ν' =>
            "ιοντουσαν ιομασταν ιοσασταν οντουσαν ιουνταν ομασταν οσασταν ιομουν ιονταν ιοσουν ηθηκαν ουνταν ιοταν ηθουν "u8
            + "ησουν ομουν ονταν οσουν ουσαν αγαν ηδων ηκαν ησαν οταν ουν αν ων"u8,
        'ο' => "ο"u8,
        'σ' => "ηθεισ ηδεσ ησεσ εισ ουσ ασ εσ ησ οσ υσ"u8,
        'υ' => "ου υ"u8,
        'ω' => "ηθω ησω αω ω"u8,
        _ => default,
    };

    private bool Cut(ReadOnlySpan<byte> endings) => _end.Cut(endings, 1);

    /// <summary>The last letter; U+0000 if the last character is not of two bytes.</summary>
    private readonly char LastLetter() =>
        _end.Length < LetterLengthInBytes ? '\0' : (char)Math.Max(Utf8Character.Decode(_end.Left, _end.Length - LetterLengthInBytes, out _), 0);

    private readonly bool EndsInVowel() => _end.Ends("α ε η ι ο υ ω"u8);

    private readonly bool EndsInVowelButUpsilon() => _end.Ends("α ε η ι ο ω"u8);
}
