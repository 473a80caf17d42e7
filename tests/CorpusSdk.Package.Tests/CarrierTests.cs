using System.Text;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A corpus of several megabytes, carried inline and as resources: only the build can see the difference.</summary>
public sealed class CarrierTests(CarrierTests.TwoCarriers carriers) : IClassFixture<CarrierTests.TwoCarriers>
{
    [Fact]
    public void Resource_CarriesThePacksAndInlineDoesNot()
    {
        Assert.Equal(["Corpus.Empty.pack", "Corpus.Notes.pack", "Corpus.Quiet.pack", "Corpus.Rivers.pack"], AssemblyFile.Packs(carriers.Resource.Assembly));
        Assert.Empty(AssemblyFile.Packs(carriers.Inline.Assembly));
    }

    [Fact]
    public void Articles_AreTheSame()
    {
        Assert.Matches(@"archive Rivers \| Rivers \| \w* ?\| 400 \| ", carriers.Inline.Listing);
        Assert.Equal(carriers.Inline.Listing, carriers.Resource.Listing);
    }

    [Fact]
    public void TypesAndMembers_AreTheSame()
    {
        Assert.Contains("Corpus.Rivers+Slugs System.String Report0On", carriers.Inline.Types, StringComparison.Ordinal);
        Assert.Equal(carriers.Inline.Types, carriers.Resource.Types);
    }

    /// <summary>The comments are what an editor shows; they are part of what one programs against.</summary>
    [Fact]
    public void DocumentationComments_AreTheSame() => Assert.Equal(carriers.Inline.Documentation, carriers.Resource.Documentation);

    [Fact]
    public void Problems_HaveTheSameIdsTextsPlacesAndSeverities()
    {
        string[] expected =
        [
            "corpus/empty.txt(1,1): warning CORPUS1001",
            "corpus/notes/bytes.txt(3,26): warning CORPUS1006",
            "corpus/notes/nul.txt(3,5): warning CORPUS1007",
        ];
        carriers.Inline.Build.AssertMessages(expected);
        carriers.Resource.Build.AssertMessages(expected);
        Assert.Equal(Ordered(carriers.Inline.Build), Ordered(carriers.Resource.Build));

        static IEnumerable<BuildMessage> Ordered(CommandResult build) => build.Messages.OrderBy(message => message.Heading, StringComparer.Ordinal);
    }

    /// <summary>Texts that the compiler keeps in memory are also in the memory of an editor.</summary>
    [Fact]
    public void Texts_ReachTheCompilerOnlyWhereSomethingIsToBeSaidOfThem() => Assert.Equal(
        [
            "corpus/empty.txt",
            "corpus/notes/000.txt",
            "corpus/notes/bytes.txt",
            "corpus/notes/nul.txt",
            "corpus/quiet/nul.txt",
            "corpus/rivers.txt",
            "obj/Debug/net10.0/corpus/assets.txt",
            "obj/Debug/net10.0/corpus/fields/Empty.fields.txt",
            "obj/Debug/net10.0/corpus/fields/Notes.fields.txt",
            "obj/Debug/net10.0/corpus/fields/Quiet.fields.txt",
            "obj/Debug/net10.0/corpus/fields/Rivers.fields.txt",
            "obj/Debug/net10.0/corpus/manifest.txt",
        ],
        carriers.Resource.AdditionalFiles);

    /// <summary>Built once by each carrier.</summary>
    public sealed class TwoCarriers
    {
        private const string TypesMark = "-- types --\n";

        // What code of the same assembly could name. What the compiler names itself has a '<' in it.
        private const string TypesProgram = """
            using System;
            using System.Linq;
            using System.Reflection;

            internal static class Types
            {
                private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

                public static void Print()
                {
                    var lines =
                        from type in typeof(Types).Assembly.GetTypes()
                        where !type.IsNestedPrivate && !type.FullName.Contains('<')
                        from line in type.GetMembers(All).Where(IsShown).Select(member => $"{type} {member} {Value(member)}").Append($"{type} {type.Attributes} : {type.BaseType}")
                        where !line.Contains('<')
                        select line;
                    foreach (string line in lines.Order(StringComparer.Ordinal))
                        Console.WriteLine(line);
                }

                private static bool IsShown(MemberInfo member) => member switch
                {
                    MethodBase method => !method.IsPrivate,
                    FieldInfo field => !field.IsPrivate,
                    PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsShown),
                    _ => false,
                };

                private static object Value(MemberInfo member) => member is FieldInfo { IsLiteral: true } field ? field.GetRawConstantValue() : null;
            }
            """;

        public TwoCarriers(PackageFeed feed)
        {
            Inline = Create(feed, "Inline");
            Resource = Create(feed, "Resource");
        }

        internal BuiltCarrier Inline { get; }

        internal BuiltCarrier Resource { get; }

        private static BuiltCarrier Create(PackageFeed feed, string carrier)
        {
            const string Documented = "<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591</NoWarn>";
            byte[] nul = Encoding.UTF8.GetBytes("A headline\n\nTen \0 characters. They end here.\n");
            Consumer project = feed.CreateConsumer("Carrier-" + carrier)
                .Write("App.csproj", Samples.Project(Documented + Samples.Carrier(carrier)))
                .Write("Program.cs", Samples.ListingProgram + $"\nConsole.Write({"\"" + TypesMark.Replace("\n", "\\n", StringComparison.Ordinal) + "\""});\nTypes.Print();\n")
                .Write("Types.cs", TypesProgram)
                .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS1006.severity = warning\n")
                .Write(".editorconfig", "[corpus/quiet/**.txt]\ncorpus_severity.CORPUS1007 = none\n")
                .Write("corpus/empty.txt", "")
                .Write("corpus/quiet/nul.txt", nul)
                .Write("corpus/notes/nul.txt", nul)
                .Write("corpus/notes/bytes.txt", [.. "A line of text\n\nAnd a byte that is none: "u8, 0xFF, (byte)'.']);
            var text = new GeneratedText(1);
            project.Write("corpus/rivers.txt", text.Archive("Rivers", 400, 4000));
            for (int i = 0; i < 150; i++)
                project.Write($"corpus/notes/{i:D3}.txt", text.Headline(i) + "\n\n" + text.Body(10_000));

            CommandResult build = project.Build().AssertSuccess();
            string[] output = project.Run().Split(TypesMark);
            const string OutputFolder = "bin/Debug/net10.0/";
            return new BuiltCarrier(
                build,
                output[0],
                output[1],
                File.ReadAllText(project.PathOf(OutputFolder + "App.xml")),
                project.PathOf(OutputFolder + "App.dll"),
                [.. project.Facts().Items("AdditionalFiles").Select(file => Path.GetRelativePath(project.Folder, project.PathOf(file)).Replace('\\', '/')).Order(StringComparer.Ordinal)]);
        }
    }

    internal sealed record BuiltCarrier(CommandResult Build, string Listing, string Types, string Documentation, string Assembly, IReadOnlyList<string> AdditionalFiles);
}
