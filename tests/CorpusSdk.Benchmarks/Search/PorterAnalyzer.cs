using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>Lucene's analyzer for English without its stop words, which neither of the others leaves out.</summary>
internal sealed class PorterAnalyzer : Analyzer
{
    /// <summary>Keeps phrases from reaching out of the headline into the body.</summary>
    public override int GetPositionIncrementGap(string fieldName) => 1;

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var words = new LowerCaseFilter(LuceneVersion.LUCENE_48, new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, tokenizer));
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(words));
    }
}
