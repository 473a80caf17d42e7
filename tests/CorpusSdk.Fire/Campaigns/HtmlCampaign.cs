using CorpusSdk.Compiler.Building;
using CorpusSdk.Fire.Html;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Payloads in every place that a text has, judged by a parser that reads as browsers do.</summary>
internal sealed class HtmlCampaign : Campaign
{
    private static readonly (string Name, Func<string, string> Place)[] Contexts =
    [
        ("paragraph", payload => payload),
        ("middle of a paragraph", payload => $"a *b* {payload} **c**"),
        ("link text", payload => $"[{payload}](a.md)"),
        ("address", payload => $"[x]({payload})"),
        ("address in brackets", payload => $"[x](<{payload}>)"),
        ("title", payload => $"[x](y \"{payload}\")"),
        ("address of an image", payload => $"![x]({payload})"),
        ("text of an image", payload => $"![{payload}](y.png)"),
        ("reference", payload => $"[x][y]\n\n[y]: {payload} \"{payload}\""),
        ("autolink", payload => $"<{payload}>"),
        ("code", payload => $"`{payload}`"),
        ("language of a fence", payload => $"```{payload}\nx\n```"),
        ("fence", payload => $"```\n{payload}\n```"),
        ("heading", payload => $"## {payload}"),
        ("attributes of a heading", payload => $"## x {{{payload}}}"),
        ("cell", payload => $"| a | b |\n|---|:-:|\n| {payload} | x |"),
        ("list", payload => $"- [ ] {payload}\n- {payload}"),
        ("quote", payload => $"> {payload}\n> [!NOTE]\n> {payload}"),
        ("footnote", payload => $"x[^{payload}]\n\n[^{payload}]: {payload}"),
        ("block of HTML", payload => $"<div>\n{payload}\n</div>"),
        ("attribute in HTML", payload => $"<b title=\"{payload}\">x</b>"),
        ("front matter", payload => $"---\ntitle: '{payload.Replace("'", "''", StringComparison.Ordinal).Replace('\n', ' ')}'\n---\nx"),
    ];

    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override string Promise => "The HTML of a text has nothing that runs, loads, covers or escapes, whatever the text is.";

    /// <summary>Each case places a payload everywhere, and then mixtures of payloads.</summary>
    public override void Attack(AttackCase attack)
    {
        // Every payload is tried before chance begins to choose.
        string payload = Payloads.All[attack.Number % Payloads.All.Count];
        attack.CountChecks((4 * Contexts.Length) - 1);
        foreach ((string name, Func<string, string> place) in Contexts)
        {
            RequireHarmless(attack, name, place(payload));
            string mixture = attack.Pick(Payloads.All) + attack.Pick(["", " ", "\n", "\n\n"]) + payload;
            RequireHarmless(attack, name, place(attack.Happens(50) ? mixture : Cut(attack, payload)) + "\n\n" + attack.Pick(Contexts).Place(attack.Pick(Payloads.All)));
        }
    }

    private static string Cut(AttackCase attack, string payload)
    {
        int at = attack.Random.Next(payload.Length);
        return payload[..at] + HostileWords.Word(attack) + payload[at..];
    }

    private static void RequireHarmless(AttackCase attack, string context, string markdown)
    {
        foreach (string? policy in (string?[])[null, "escape"])
        {
            try
            {
                foreach ((ArchiveSpec spec, byte[] pack) in CompiledCorpus.Compile([("corpus/x.md", markdown)], policy).Archives)
                {
                    using var memory = new GuardedMemory(pack);
                    foreach (FireArticle article in CompiledCorpus.Open(spec, memory.Get).Table)
                    {
                        HtmlAllowList.Require(article.Html);
                        HtmlAllowList.Require(article.GetHtml("x-"));
                        HtmlAllowList.Require(article.RenderHtml(link => link.Target is null ? null : "\"><script>"));
                    }
                }
            }
            catch
            {
                attack.Note($"{context}, RawHtml={policy}", markdown);
                throw;
            }
        }
    }
}
