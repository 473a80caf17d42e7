using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests;

/// <summary>Inputs that were given to the project and need the C# compiler; the others are in the tests of the compiler library. They are not public.</summary>
public class GivenCasesTests
{
    [Fact]
    public void AMapWithinAMapOfItsName_Compiles()
    {
        using LoadedConsumer consumer = Load("same-key.jsonl");
        object article = consumer.Archives.Single().Articles[0];

        Assert.Equal(1, Value(Value(Value(article, "Data"), "Data"), "X"));
    }

    [Fact]
    public void AKeyWithADotBesideAMap_IsThereTypedAndUntyped()
    {
        using LoadedConsumer consumer = Load("dot2.jsonl");
        Article article = consumer.Archives.Single().Articles[0];

        Assert.Contains(article.Fields, field => field.Key == "ms.date" && field.Value is not null);
        Assert.NotNull(Value(article, "MsDate"));
    }

    private static object? Value(object? instance, string property) => instance!.GetType().GetProperty(property)!.GetValue(instance);

    private static LoadedConsumer Load(string name) =>
        LoadedConsumer.Load(new CorpusProject().Add("corpus/" + name, File.ReadAllText(Path.Combine(Folder(), name))).Run());

    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        string? cases = null;
        for (; folder is not null && cases is null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", "cases", "texts");
            cases = Directory.Exists(candidate) ? candidate : null;
        }

        Assert.SkipUnless(cases is not null, "The folder ../shared/cases is not beside this repository.");
        return cases;
    }
}
