using CorpusSdk.Compiler.Naming;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Naming;

public class RelativePathTests
{
    private static readonly Gen<string> Segment = Gen.OneOf("a", "b", "c.d", "corpus", ".");

    private static readonly Gen<string> Odd = Gen.OneOf("/", "\\", "..", ".", "a", "C:", "c:", "corpus", ":", " ").Array[0, 8].Select(string.Concat);

    [Theory]
    [InlineData("/home/me/app/", "/home/me/app/corpus/a.txt", "corpus/a.txt")]
    [InlineData("/home/me/app", "/home/me/app/corpus/a.txt", "corpus/a.txt")]
    [InlineData("/home/me/app/", "/home/me/app/a.txt", "a.txt")]
    [InlineData("/home/me/app/", "/home/me/corpus/a.txt", "../corpus/a.txt")]
    [InlineData("/home/me/app/", "/home/me/app2/corpus/a.txt", "../app2/corpus/a.txt")]
    [InlineData("/home/me/app/", "/home/me/app/./corpus//a.txt", "corpus/a.txt")]
    [InlineData("/home/me/app/", "/home/me/app/../corpus/a.txt", "../corpus/a.txt")]
    [InlineData("/home/me/app/", "/home/me/app/sub/../corpus/a.txt", "corpus/a.txt")]
    [InlineData("/home/me/app/", "/home/me/app/Corpus/a.txt", "Corpus/a.txt")]
    [InlineData("/home/me/app/", "corpus/a.txt", "corpus/a.txt")]
    public void FileBelowOrBesideTheProject(string folder, string file, string expected) =>
        Assert.Equal(expected, RelativePath.Create(folder, file));

    [Theory]
    [InlineData(@"C:\src\app\", @"C:\src\app\corpus\a.txt", "corpus/a.txt")]
    [InlineData(@"C:\src\app\", @"c:\src\app\corpus\a.txt", "corpus/a.txt")]
    [InlineData(@"C:\src\app\", @"C:\src\app\corpus\notes\a.txt", "corpus/notes/a.txt")]
    [InlineData(@"C:\src\app\", @"C:\src\texts\a.txt", "../texts/a.txt")]
    [InlineData(@"C:\src\app\", "C:/src/app/corpus/a.txt", "corpus/a.txt")]
    [InlineData(@"\\server\share\app\", @"\\server\share\app\corpus\a.txt", "corpus/a.txt")]
    public void WindowsPathsGiveTheSame(string folder, string file, string expected) =>
        Assert.Equal(expected, RelativePath.Create(folder, file));

    [Theory]
    [InlineData(@"C:\src\app\", @"D:\texts\a.txt", "a.txt")]
    [InlineData(@"C:\src\app\", @"\\server\share\a.txt", "a.txt")]
    [InlineData("/home/me/app/", "/mnt/texts/a.txt", "a.txt")]
    public void FileOnAnotherRootGivesItsNameAlone(string folder, string file, string expected) =>
        Assert.Equal(expected, RelativePath.Create(folder, file));

    [Fact]
    public void BelowOneRoot_ItIsThePathThatTheFrameworkFinds() =>
        Gen.Select(Segment.Array[0, 4], Segment.Array[1, 5]).Sample((folder, file) =>
        {
            string from = "/disk/" + string.Join('/', folder);
            string to = "/disk/" + string.Join('/', file);
            Assert.Equal(System.IO.Path.GetRelativePath(from, to + "/file.txt").Replace('\\', '/'), RelativePath.Create(from, to + "/file.txt"));
        });

    [Fact]
    public void AnyPaths_GiveAPathThatIsNotRooted() =>
        Gen.Select(Odd, Odd).Sample((folder, file) =>
        {
            string path = RelativePath.Create(folder, file);
            Assert.False(path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal), path);
        });

    [Theory]
    [InlineData("", "/home/me/app/corpus/a.txt", "corpus/a.txt")]
    [InlineData("", "/home/me/app/corpus/notes/a.txt", "corpus/notes/a.txt")]
    [InlineData("", "/home/corpus/app/corpus/a.txt", "corpus/a.txt")]
    [InlineData("", @"C:\src\app\corpus\a.txt", "corpus/a.txt")]
    [InlineData("", "/home/me/app/a.txt", "a.txt")]
    [InlineData("", "/a.txt", "a.txt")]
    [InlineData("", "corpus/a.txt", "corpus/a.txt")]
    public void WithoutAProjectFolderNoMachineShowsThrough(string folder, string file, string expected) =>
        Assert.Equal(expected, RelativePath.Create(folder, file));
}
