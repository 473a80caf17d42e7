using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Packs;

/// <summary>Reads all typed fields and lookup tables of an archive and checks that they hold together.</summary>
internal static class FieldVerifier
{
    /// <summary>Reads every value and walks every lookup table.</summary>
    /// <exception cref="CorpusFormatException">Something is damaged.</exception>
    public static void Verify(PackFields fields, int articleCount)
    {
        for (int column = 0; column < fields.Columns.Length; column++)
        {
            _ = fields.Text((uint)fields.Columns[column].Name);
            VerifyColumn(fields, column);
            VerifyTexts(fields, column);
        }

        for (int i = 0; i < fields.LookupCount; i++)
            VerifyLookup(fields, fields.Lookup(i), articleCount);
    }

    private static void VerifyColumn(PackFields fields, int column)
    {
        FieldKind kind = fields.Columns[column].Kind;
        bool isList = kind == FieldKind.List;
        int previousEnd = 0;
        for (int row = 0; row < fields.Columns[column].RowCount; row++)
        {
            if (isList)
            {
                (int start, int end) = fields.Elements(column, row);
                if (start != previousEnd)
                    throw fields.Damage("the elements of two lists do not follow each other");
                previousEnd = end;
            }
            else if (KindValues.IsKnown(kind) && new FieldRow(fields, row) is var value && value.Has(column))
            {
                KindValues.Verify(fields, value, column, kind);
            }
        }

        if (isList && previousEnd != fields.Columns[column + 1].RowCount)
            throw fields.Damage("a list has elements that belong to nothing");
    }

    /// <summary>Checks that each value of an enumeration or a reference has a text.</summary>
    private static void VerifyTexts(PackFields fields, int column)
    {
        int texts = fields.TextColumn(column);
        if (texts < 0)
            return;
        if (fields.Columns[texts].RowCount != fields.Columns[column].RowCount)
            throw fields.Damage($"field {texts} does not have one text for each value");
        for (int row = 0; row < fields.Columns[column].RowCount; row++)
        {
            if (new FieldRow(fields, row).Has(column))
                fields.TextOfNumber(texts, row);
        }
    }

    private static void VerifyLookup(PackFields fields, LookupView lookup, int articleCount)
    {
        for (int key = 0; key < lookup.KeyCount; key++)
        {
            if (lookup.HasTexts && lookup.Find(lookup.TextOf(key).AsSpan()) != key)
                throw fields.Damage($"key {key} of a lookup table does not lead back to it");

            (int start, int count) = lookup.Articles(key);
            int previous = -1;
            for (int i = 0; i < count; i++)
            {
                int article = lookup.Posting(start + i);
                if (article <= previous || article >= articleCount)
                    throw fields.Damage("the articles of a key do not ascend");
                previous = article;
            }
        }
    }
}
