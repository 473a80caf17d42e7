namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>Records of any structure, as JSON: an archive's articles have some keys in common, and values that mostly fit each other.</summary>
internal sealed class FuzzedRecords
{
    // The article itself takes these, whatever their letter case.
    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "slug", "id", "key", "title", "headline", "name", "body", "content", "text", "article", "standfirst", "description", "summary", "excerpt",
    };

    /// <summary>What each record begins with; its other keys follow.</summary>
    public const string Opening = """{"text": "It sails.", """;

    private readonly FuzzText _text;

    private FuzzedRecords(FuzzText text) => _text = text;

    /// <summary>One record a line.</summary>
    public static string Create(int seed)
    {
        var records = new FuzzedRecords(new FuzzText(seed));
        Func<string>[] fields = records.Fields(depth: 0);
        return string.Concat(Enumerable.Range(0, 1 + records._text.Next(5)).Select(_ => Opening + records.Map([.. fields, () => "\"last\": 1"])[1..] + "\n"));
    }

    private Func<string>[] Fields(int depth)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var fields = new List<Func<string>>();
        for (int i = _text.Next(depth == 0 ? 10 : 5); i > 0; i--)
        {
            string key = _text.Key();
            bool isRole = depth == 0 && Roles.Contains(key);
            if (isRole || !keys.Add(key))
                continue;
            Func<string> value = Value(depth);
            Func<string> other = Value(depth);
            bool isMixed = _text.Happens(15);
            bool isRare = _text.Happens(30);
            fields.Add(() => isRare && _text.Happens(50) ? "" : FuzzText.Quote(key) + ": " + (isMixed && _text.Happens(40) ? other() : value()));
        }

        return [.. fields];
    }

    private Func<string> Value(int depth)
    {
        switch (depth > 4 ? 0 : _text.Next(8))
        {
            case 0 or 1:
                string constant = _text.Scalar();
                return () => constant;
            case 2:
                Func<string>[] map = Fields(depth + 1);
                return () => Map(map);
            case 3:
                Func<string>[] item = Fields(depth + 1);
                return () => "[" + string.Join(", ", Enumerable.Range(0, _text.Next(4)).Select(_ => Map(item))) + "]";
            case 4:
                Func<string> element = Value(depth + 1);
                return () => "[" + string.Join(", ", Enumerable.Range(0, _text.Next(4)).Select(_ => element())) + "]";
            default:
                return _text.Scalar;
        }
    }

    private string Map(Func<string>[] fields) => "{" + string.Join(", ", fields.Select(field => field()).Where(field => field.Length > 0)) + "}";
}
