using System.Reflection;

namespace CorpusSdk.Tests;

/// <summary>What the runtime's assembly may depend on, and what compiled data packages depend on in it.</summary>
public class RuntimeAssemblyTests
{
    private static readonly Assembly Runtime = typeof(Article).Assembly;

    [Fact]
    public void Runtime_ReferencesNothingButTheFramework() =>
        Assert.All(Runtime.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    /// <summary>A released data package calls these by name. A line may be added; none may be changed or removed once released.</summary>
    [Fact]
    public void WhatGeneratedCodeCalls_IsFrozen() => Assert.Equal(
        [
            "ArticleSeed",
            "FieldRow: Boolean Boolean(Int32)",
            "FieldRow: Boolean Equals(CorpusSdk.GeneratedCode.FieldRow)",
            "FieldRow: Boolean Has(Int32)",
            "FieldRow: Boolean op_Equality(CorpusSdk.GeneratedCode.FieldRow, CorpusSdk.GeneratedCode.FieldRow)",
            "FieldRow: Boolean op_Inequality(CorpusSdk.GeneratedCode.FieldRow, CorpusSdk.GeneratedCode.FieldRow)",
            "FieldRow: Double Double(Int32)",
            "FieldRow: Int32 Int32(Int32)",
            "FieldRow: Int32 get_Index()",
            "FieldRow: Int64 Int64(Int32)",
            "FieldRow: System.Collections.Generic.IReadOnlyList`1[T] ReadOnlyList[T](Int32, System.Func`2[CorpusSdk.GeneratedCode.FieldRow,T])",
            "FieldRow: System.Collections.Generic.IReadOnlyList`1[T] ReadOnlyList[T](Int32, System.Func`3[CorpusSdk.GeneratedCode.FieldRow,System.Int32,T])",
            "FieldRow: System.Collections.Immutable.ImmutableArray`1[T] List[T](Int32, System.Func`2[CorpusSdk.GeneratedCode.FieldRow,T])",
            "FieldRow: System.Collections.Immutable.ImmutableArray`1[T] List[T](Int32, System.Func`3[CorpusSdk.GeneratedCode.FieldRow,System.Int32,T])",
            "FieldRow: System.DateOnly Date(Int32)",
            "FieldRow: System.DateTime Day(Int32)",
            "FieldRow: System.DateTimeOffset Timestamp(Int32)",
            "FieldRow: System.Decimal Decimal(Int32)",
            "FieldRow: System.Guid Guid(Int32)",
            "FieldRow: System.Nullable`1[System.Boolean] BooleanOrNull(Int32)",
            "FieldRow: System.Nullable`1[System.DateOnly] DateOrNull(Int32)",
            "FieldRow: System.Nullable`1[System.DateTimeOffset] TimestampOrNull(Int32)",
            "FieldRow: System.Nullable`1[System.DateTime] DayOrNull(Int32)",
            "FieldRow: System.Nullable`1[System.Decimal] DecimalOrNull(Int32)",
            "FieldRow: System.Nullable`1[System.Double] DoubleOrNull(Int32)",
            "FieldRow: System.Nullable`1[System.Int32] Int32OrNull(Int32)",
            "FieldRow: System.Nullable`1[System.Int64] Int64OrNull(Int32)",
            "FieldRow: System.String Text(Int32)",
            "FieldRow: System.String TextOrNull(Int32)",
            "FieldRow: System.TimeOnly Time(Int32)",
            "FieldRow: System.TimeSpan Duration(Int32)",
            "FieldRow: System.Uri Uri(Int32)",
            "FieldRow: System.Uri UriOrNull(Int32)",
            "FieldRow: System.Version Version(Int32)",
            "GeneratedArchive`1: CorpusSdk.ArticleGroup`1[TArticle] Referencing(Int32, Int32)",
            "GeneratedArchive`1: CorpusSdk.ArticleTable`1[TArticle] get_Table()",
            "GeneratedArchive`1: CorpusSdk.GeneratedCode.GeneratedArchive`1[TArticle] LinkedWith(System.Func`1[CorpusSdk.Archive[]])",
            "GeneratedArchive`1: CorpusSdk.LookupTable`2[TKey,TArticle] Lookup[TKey](Int32, System.Func`2[CorpusSdk.GeneratedCode.FieldRow,TKey])",
            "GeneratedArchive`1: CorpusSdk.SearchResults`1[TArticle] SearchTyped(CorpusSdk.SearchQuery, CorpusSdk.ArticleFilter, CorpusSdk.ArticleOrder, Int32, Int32, System.Threading.CancellationToken)",
            "GeneratedArchive`1: CorpusSdk.SearchResults`1[TArticle] SearchTyped(CorpusSdk.SearchQuery, Int32, Int32)",
            "GeneratedArchive`1: CorpusSdk.SearchResults`1[TArticle] SearchTyped(System.String, Int32)",
            "GeneratedArchive`1: Void .ctor(System.String, System.String, CorpusSdk.GeneratedCode.PackData, CorpusSdk.GeneratedCode.PackData, System.Func`2[CorpusSdk.GeneratedCode.ArticleSeed,TArticle])",
            "GeneratedArchive`1: Void .ctor(System.String, System.String, CorpusSdk.GeneratedCode.PackData, System.Func`2[CorpusSdk.GeneratedCode.ArticleSeed,TArticle])",
            "GeneratedArchive`1: Void .ctor(System.String, System.String, System.Type, System.String, CorpusSdk.GeneratedCode.PackData, System.Func`2[CorpusSdk.GeneratedCode.ArticleSeed,TArticle])",
            "GeneratedArchive`1: Void .ctor(System.String, System.String, System.Type, System.String, System.Func`2[CorpusSdk.GeneratedCode.ArticleSeed,TArticle])",
            "KnownTextsAttribute: System.String get_Texts()",
            "KnownTextsAttribute: Void .ctor(System.String)",
            "PackData: System.ReadOnlySpan`1[System.Byte] Invoke()",
        ],
        Runtime.GetExportedTypes().Where(type => type.Namespace == "CorpusSdk.GeneratedCode").SelectMany(Describe).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Describe(Type type)
    {
        // What is inherited from the framework, or overrides it, is not our choice.
        string[] members = [.. type
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>()
            .Where(member => member is MethodInfo method ? method.GetBaseDefinition() == method : !typeof(Delegate).IsAssignableFrom(type))
            .Where(member => !typeof(Delegate).IsAssignableFrom(type) || member.Name == nameof(Action.Invoke))
            .Select(member => $"{type.Name}: {member}")];
        return members.Length == 0 ? [type.Name] : members;
    }
}
