// Replaces the packages Verify.XunitV3 and Verify.SourceGenerators, which cannot be restored here: the same calls, the same
// files, over the same DiffEngine. To change over, drop this file's link from a test project and reference the two packages; no
// test and no snapshot changes. Only what the tests here use is there.

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using Microsoft.CodeAnalysis;
using VerifyTests;
using Xunit.v3;

namespace VerifyTests
{
    /// <summary>Makes the results of a generator driver verifiable; a module initializer calls it once.</summary>
    internal static class VerifySourceGenerators
    {
        public static bool IsInitialized { get; private set; }

        public static void Initialize() => IsInitialized = true;
    }

    /// <summary>A verification that runs when it is awaited; until then its settings can be changed.</summary>
    internal sealed class SettingsTask(Func<Func<string, string?>?, Task> verify)
    {
        private Func<string, string?>? _scrubLine;

        /// <summary>Replaces lines before they are compared; null removes a line.</summary>
        public SettingsTask ScrubLinesWithReplace(Func<string, string?> replace)
        {
            _scrubLine = replace;
            return this;
        }

        public TaskAwaiter GetAwaiter() => verify(_scrubLine).GetAwaiter();
    }

    internal sealed class VerifyException(string message) : Exception(message);
}

namespace VerifyXunit
{
    /// <summary>Compares results with the <c>*.verified.*</c> files beside the source of the test.</summary>
    internal static class Verifier
    {
        /// <summary>Compares each generated source with <c>Class.Method#Hint.verified.cs</c>, and diagnostics with <c>Class.Method.verified.txt</c>.</summary>
        public static SettingsTask Verify(GeneratorDriver target, [CallerFilePath] string sourceFile = "")
        {
            if (!VerifySourceGenerators.IsInitialized)
                throw new InvalidOperationException("Call VerifySourceGenerators.Initialize() in a module initializer.");
            return new SettingsTask(scrub => Snapshot.Compare(sourceFile, Targets(target.GetRunResult()), scrub));
        }

        /// <summary>Compares a text with <c>Class.Method.verified.txt</c>.</summary>
        public static SettingsTask Verify(string target, [CallerFilePath] string sourceFile = "") =>
            new(scrub => Snapshot.Compare(sourceFile, [("", "txt", target)], scrub));

        private static IEnumerable<(string Name, string Extension, string Text)> Targets(GeneratorDriverRunResult run)
        {
            foreach (GeneratorRunResult result in run.Results)
            {
                if (result.Exception is not null)
                    throw result.Exception;
                foreach (GeneratedSourceResult source in result.GeneratedSources)
                    yield return ("#" + Path.GetFileNameWithoutExtension(source.HintName), "cs", $"//HintName: {source.HintName}\n{source.SourceText}");
            }

            if (!run.Diagnostics.IsEmpty)
                yield return ("", "txt", "{\n  Diagnostics: [\n" + string.Join(",\n", run.Diagnostics.Select(Describe)) + "\n  ]\n}");
        }

        private static string Describe(Diagnostic diagnostic)
        {
            var text = new StringBuilder("    {\n");
            text.Append(CultureInfo.InvariantCulture, $"      Id: {diagnostic.Id},\n");
            text.Append(CultureInfo.InvariantCulture, $"      Title: {diagnostic.Descriptor.Title},\n");
            text.Append(CultureInfo.InvariantCulture, $"      Severity: {diagnostic.Severity},\n");
            text.Append(CultureInfo.InvariantCulture, $"      WarningLevel: {diagnostic.WarningLevel},\n");
            text.Append(CultureInfo.InvariantCulture, $"      Location: {diagnostic.Location.GetMappedLineSpan()},\n");
            text.Append(CultureInfo.InvariantCulture, $"      MessageFormat: {diagnostic.Descriptor.MessageFormat},\n");
            text.Append(CultureInfo.InvariantCulture, $"      Message: {diagnostic.GetMessage(CultureInfo.InvariantCulture)},\n");
            text.Append(CultureInfo.InvariantCulture, $"      Category: {diagnostic.Descriptor.Category}\n");
            return text.Append("    }").ToString();
        }
    }

    /// <summary>The files of one test.</summary>
    internal static class Snapshot
    {
        // What the compiler writes for the repository's root where source paths are deterministic (ContinuousIntegrationBuild).
        private const string MappedRoot = "/_/";

        private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

        public static async Task Compare(
            string sourceFile, IEnumerable<(string Name, string Extension, string Text)> targets, Func<string, string?>? scrubLine)
        {
            string folder = FolderOf(sourceFile);
            string prefix = TestName();
            HashSet<string> surplus = [.. Directory.EnumerateFiles(folder, prefix + "#*.verified.*"), .. Directory.EnumerateFiles(folder, prefix + ".verified.*")];
            var failures = new StringBuilder();
            foreach ((string name, string extension, string text) in targets)
            {
                string verified = Path.Combine(folder, $"{prefix}{name}.verified.{extension}");
                string received = Path.Combine(folder, $"{prefix}{name}.received.{extension}");
                surplus.Remove(verified);
                string actual = Normalize(Scrub(text, scrubLine));
                string? expected = File.Exists(verified) ? Normalize(await File.ReadAllTextAsync(verified)) : null;
                if (actual == expected)
                {
                    File.Delete(received);
                    continue;
                }

                await File.WriteAllTextAsync(received, actual + "\n", Utf8);
                failures.AppendLine(expected is null
                    ? $"New: {Path.GetFileName(received)}"
                    : $"NotEqual: {Path.GetFileName(received)}, {FirstDifference(expected, actual)}");
                await DiffRunner.LaunchAsync(received, verified);
            }

            foreach (string file in surplus.Order(StringComparer.Ordinal))
                failures.AppendLine(CultureInfo.InvariantCulture, $"Delete: {Path.GetFileName(file)}, nothing was generated for it");
            if (failures.Length > 0)
                throw new VerifyException($"{prefix}: rename received files to verified where they are right.\nDirectory: {folder}\n{failures}");
        }

        /// <summary>Class, method, and arguments where there are any: what the names of a test's files begin with.</summary>
        private static string TestName()
        {
            if (TestContext.Current.Test is not IXunitTest { TestCase.TestMethod: { } method } test)
                throw new InvalidOperationException("Verify was called outside of a test.");

            string name = $"{method.TestClass.Class.Name}.{method.Method.Name}";
            foreach ((string parameter, object? argument) in method.Parameters.Select(parameter => parameter.Name!).Zip(test.TestMethodArguments))
                name += $"_{parameter}={argument}";
            return name;
        }

        /// <summary>The folder of a source file on this machine, also where the compiler wrote another path for it.</summary>
        private static string FolderOf(string sourceFile)
        {
            string folder = Path.GetDirectoryName(sourceFile)!;
            if (Directory.Exists(folder) || !sourceFile.StartsWith(MappedRoot, StringComparison.Ordinal))
                return folder;

            string relative = Path.GetDirectoryName(sourceFile[MappedRoot.Length..])!;
            for (DirectoryInfo? root = new(AppContext.BaseDirectory); root is not null; root = root.Parent)
            {
                if (Directory.Exists(Path.Combine(root.FullName, relative)))
                    return Path.Combine(root.FullName, relative);
            }

            throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} has {relative}, where the compiler saw the test.");
        }

        private static string Scrub(string text, Func<string, string?>? scrubLine) =>
            scrubLine is null ? text : string.Join('\n', text.Split('\n').Select(scrubLine).OfType<string>());

        private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

        private static string FirstDifference(string expected, string actual)
        {
            string[] expectedLines = expected.Split('\n');
            string[] actualLines = actual.Split('\n');
            int line = 0;
            while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
                line++;
            return $"first in line {line + 1}\n  verified: {LineAt(expectedLines, line)}\n  received: {LineAt(actualLines, line)}";
        }

        private static string LineAt(string[] lines, int index) => index < lines.Length ? lines[index] : "(no such line)";
    }
}
