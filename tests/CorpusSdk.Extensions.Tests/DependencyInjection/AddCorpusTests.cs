using CorpusSdk.InMemory;
using Microsoft.Extensions.DependencyInjection;

namespace CorpusSdk.Extensions.Tests.DependencyInjection;

/// <summary>Archives as services.</summary>
public class AddCorpusTests
{
    private static readonly Archive Snow = InMemoryArchive.Parse("===\nTitle: Snow\n\nIt falls.", "Snow").Archive;
    private static readonly Archive Rain = InMemoryArchive.Parse("===\nTitle: Rain\n\nSo does this.", "Rain").Archive;

    [Fact]
    public void Archives_AreAListInTheOrderOfRegistration() =>
        Assert.Equal([Snow, Rain], Provider(services => services.AddCorpus(Snow, Rain)).GetRequiredService<IReadOnlyList<Archive>>());

    [Fact]
    public void EachArchive_IsAServiceUnderItsName() =>
        Assert.Same(Rain, Provider(services => services.AddCorpus(Snow, Rain)).GetRequiredKeyedService<Archive>("Rain"));

    [Fact]
    public void Set_HasAllArchives() =>
        Assert.Equal([Snow, Rain], Provider(services => services.AddCorpus(Snow, Rain)).GetRequiredService<ArchiveSet>());

    [Fact]
    public void SecondCall_AddsWhatIsNotThereYet()
    {
        ServiceProvider provider = Provider(services => services.AddCorpus(Snow).AddCorpus(Rain, Snow));

        Assert.Equal([Snow, Rain], provider.GetRequiredService<IReadOnlyList<Archive>>());
        Assert.Equal([Snow, Rain], provider.GetRequiredService<ArchiveSet>());
        Assert.Single(provider.GetKeyedServices<Archive>("Snow"));
    }

    [Fact]
    public void TwoArchivesOfOneName_AreRefused()
    {
        Archive namesake = InMemoryArchive.Parse("===\nTitle: Sleet\n\nBoth.", "Snow").Archive;

        Assert.StartsWith("Two archives are called Snow", Assert.Throws<ArgumentException>(() => new ServiceCollection().AddCorpus(Snow, namesake)).Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Provider(Action<ServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider();
    }
}
