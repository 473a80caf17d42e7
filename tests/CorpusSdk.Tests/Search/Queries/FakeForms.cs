using System.Text;
using CorpusSdk.Packs;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Tests.Search.Queries;

/// <summary>A dictionary that looks at every form, in an order that helps nobody.</summary>
internal sealed class FakeForms(params (string Form, int ArticleCount)[] forms) : IFormSource
{
    public bool IsKnown(ReadOnlySpan<byte> form)
    {
        string wanted = Encoding.UTF8.GetString(form);
        return forms.Any(candidate => candidate.Form == wanted);
    }

    public IReadOnlyList<FormCount> FindByPrefix(ReadOnlySpan<byte> prefix, int limit)
    {
        string wanted = Encoding.UTF8.GetString(prefix);
        return
        [
            .. forms
                .Where(candidate => candidate.Form.Length > wanted.Length && candidate.Form.StartsWith(wanted, StringComparison.Ordinal))
                .OrderByDescending(candidate => candidate.ArticleCount)
                .Take(limit)
                .Reverse()
                .Select(candidate => new FormCount(candidate.Form, candidate.ArticleCount)),
        ];
    }

    public void ReadSpellings(string form, Spellings spellings)
    {
    }

    public IReadOnlyList<NearForm> FindNear(ReadOnlySpan<byte> form, int maxDistance)
    {
        string wanted = Encoding.UTF8.GetString(form);
        return
        [
            .. forms
                .Select(candidate => new NearForm(candidate.Form, candidate.ArticleCount, EditDistance.Compute(wanted, candidate.Form, maxDistance)))
                .Where(candidate => candidate.Distance <= maxDistance),
        ];
    }
}
