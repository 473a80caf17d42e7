using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>Reads bare addresses, up to <see cref="MarkdownLimit.Addresses"/>.</summary>
internal sealed class BoundedAddressParser(AutoLinkOptions options) : AutoLinkParser(options)
{
    private static readonly string[] Beginnings = ["http", "www.", "mailto:", "tel:", "ftp:"];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        string text = slice.Text;
        int start = slice.Start;
        if (!Array.Exists(Beginnings, beginning => string.CompareOrdinal(text, start, beginning, 0, beginning.Length) == 0))
            return false;
        MarkCount addresses = processor.GetParserState<MarkCount>(this);
        if (addresses.HasReached(MarkdownLimit.Addresses, processor, start))
            return false;
        addresses.Add();
        return base.Match(processor, ref slice);
    }
}
