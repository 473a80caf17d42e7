using System.Text;

namespace CorpusSdk.Search.Queries;

/// <summary>Writes the text of a query, such that reading it gives the query back.</summary>
internal static class QueryWriter
{
    /// <summary>The text; empty for the empty query.</summary>
    public static string Write(SearchQuery query)
    {
        var text = new StringBuilder();
        Write(text, query);
        return text.ToString();
    }

    private static void Write(StringBuilder text, SearchQuery query)
    {
        switch (query)
        {
            case SearchQuery.TextNode node:
                WriteLeaf(text, node.Text, QueryTokenSuffix.None, isQuoted: false);
                break;
            case SearchQuery.PhraseNode node:
                WriteLeaf(text, node.Text, QueryTokenSuffix.None, isQuoted: true);
                break;
            case SearchQuery.PrefixNode node:
                WriteLeaf(text, node.Text, QueryTokenSuffix.Prefix, isQuoted: false);
                break;
            case SearchQuery.FuzzyNode node:
                WriteLeaf(text, node.Text, QueryTokenSuffix.Fuzzy, isQuoted: false);
                break;
            case SearchQuery.NotNode node:
                text.Append('-');
                WriteOperand(text, node.Part);
                break;
            case SearchQuery.FieldNode node:
                text.Append(SearchFieldNames.Default.NameOf(node.Field)).Append(':');
                WriteOperand(text, node.Part);
                break;
            case SearchQuery.GroupNode node:
                WriteParts(text, node);
                break;
        }
    }

    private static void WriteParts(StringBuilder text, SearchQuery.GroupNode group)
    {
        bool isAny = group is SearchQuery.AnyNode;
        for (int i = 0; i < group.Parts.Count; i++)
        {
            if (i > 0)
                text.Append(isAny ? " OR " : " ");
            if (isAny)
                Write(text, group.Parts[i]);
            else
                WriteOperand(text, group.Parts[i], isJoined: true);
        }
    }

    private static void WriteOperand(StringBuilder text, SearchQuery query, bool isJoined = false)
    {
        bool isGroup = isJoined ? query is SearchQuery.AnyNode : query is SearchQuery.GroupNode;
        if (isGroup)
            text.Append('(');
        Write(text, query);
        if (isGroup)
            text.Append(')');
    }

    private static void WriteLeaf(StringBuilder text, string leaf, QueryTokenSuffix suffix, bool isQuoted)
    {
        isQuoted |= !QueryText.IsOneWord(leaf, suffix);
        if (isQuoted)
            text.Append('"');
        text.Append(leaf);
        if (isQuoted)
            text.Append('"');
        text.Append(QueryText.Written(suffix));
    }
}
