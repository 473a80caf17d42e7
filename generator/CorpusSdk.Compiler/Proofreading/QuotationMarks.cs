using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Quotation marks that point the wrong way, or lack their partner.</summary>
/// <remarks>
/// Languages pair the same marks in different ways: „…“, „…”, “…”, ”…”, «…», »…«, »…», "…". So a mark opens or closes by what stands beside it and by what is open.
/// A quotation of several paragraphs opens each of them anew and is closed once.
/// </remarks>
internal sealed class QuotationMarks : IProofCheck
{
    // Code that is not marked as such, whose marks pair by rules of its own.
    private const string EndOfCall = ");";

    /// <inheritdoc/>
    public Suspects Wanted => Suspects.Quote;

    /// <inheritdoc/>
    public void Read(ProofText text, Findings findings)
    {
        // The mark of the paragraph before that is still open.
        int open = -1;
        var reader = new QuotationReader(text.Text);
        foreach (Passage passage in text.Passages)
        {
            // A link between two paragraphs of a quotation does not end it.
            if (passage.Kind == PassageKind.Headline)
                continue;

            bool isContinued = open >= 0 && passage.ContinuesParagraph;
            reader.Read(passage);
            if (isContinued && (BeginsWithQuote(text.Read(passage)) || reader.Unopened >= 0))
            {
                if (!BeginsWithQuote(text.Read(passage)))
                    reader.ForgetUnopened();
                open = -1;
            }

            Report(text, ref open, findings);
            if (text.Read(passage).IndexOf(EndOfCall.AsSpan(), StringComparison.Ordinal) >= 0)
                continue;
            if (reader.Reversed >= 0)
                findings.Add(ProblemCatalog.QuotationMark, reader.Reversed, reader.Reversed + 1, text.Text[reader.Reversed], "closes a quotation, but its form opens one", "turn it round");
            else if (reader.Unopened >= 0)
                findings.Add(ProblemCatalog.QuotationMark, reader.Unopened, reader.Unopened + 1, text.Text[reader.Unopened], "closes a quotation that was not opened", "add the opening mark, or remove this one");
            else
                open = reader.Unclosed;
        }

        Report(text, ref open, findings);
    }

    private static void Report(ProofText text, ref int open, Findings findings)
    {
        if (open >= 0)
            findings.Add(ProblemCatalog.QuotationMark, open, open + 1, text.Text[open], "opens a quotation that is not closed", "add the closing mark, or remove this one");
        open = -1;
    }

    private static bool BeginsWithQuote(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!UnicodeTables.IsBlank(c))
                return QuotationReader.IsMark(c) || c is '‘' or '\'' or '’' or '‹' or '›' or '‚';
        }

        return false;
    }
}
