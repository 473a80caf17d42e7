using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Collects the values of a property that must be unique, to report each that is given again.</summary>
/// <param name="type">The type of the values.</param>
/// <param name="key">The key of the values, with those around it.</param>
/// <param name="property">The property as messages name it.</param>
internal sealed class UniqueValues(SchemaType type, string key, string property)
{
    private readonly List<Occurrence> _values = [];

    /// <summary>Takes a value of the type.</summary>
    public void Add(CheckedArticle article, FieldScalar value)
    {
        // As lookup tables do it: texts that look the same are the same.
        string text = type.IsText || type.Kind == FieldKind.Uri ? NormalForm.Compose(value.Text) : value.Text;
        _values.Add(new Occurrence(text, article.File, value.Place));
    }

    /// <summary>The problems in the order of the values, each at a later place of a value; it names the first.</summary>
    public IEnumerable<Problem> Report()
    {
        // Sorted, since equality depends on the type: 1.5 is 1.50.
        int[] order = [.. Enumerable.Range(0, _values.Count)];
        Array.Sort(order, (left, right) => SchemaValue.Compare(type, _values[left].Text, _values[right].Text) is var compared && compared != 0 ? compared : left.CompareTo(right));
        var repeated = new SortedDictionary<int, int>();
        int first = 0;
        for (int i = 1; i < order.Length; i++)
        {
            if (SchemaValue.Compare(type, _values[order[first]].Text, _values[order[i]].Text) == 0)
                repeated.Add(order[i], order[first]);
            else
                first = i;
        }

        return repeated.Select(pair => Report(_values[pair.Value], _values[pair.Key]));
    }

    private Problem Report(Occurrence first, Occurrence again)
    {
        string place = string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", first.File, first.Place.Line, first.Place.Column);
        return Problem.Create(ProblemCatalog.RepeatedValue, again.File, again.Place.ToSpan(), key, MessageText.Quote(again.Text), place, property);
    }

    private readonly record struct Occurrence(string Text, string File, FieldPlace Place);
}
