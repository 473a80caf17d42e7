using System.Diagnostics;

namespace CorpusSdk.Export.Tests;

/// <summary>A PostgreSQL server of its own, reached by a socket in its folder alone. It is where Debian's packages put it, or on the path.</summary>
/// <remarks>A server refuses to run for root, who therefore asks the user that the packages have made.</remarks>
internal sealed class PostgresServer : IDisposable
{
    private const string ServiceUser = "postgres";

    private readonly string _binaries;
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-pg-").FullName;

    private PostgresServer(string binaries) => _binaries = binaries;

    /// <summary>Starts a server; null if the machine has none.</summary>
    public static PostgresServer? TryStart()
    {
        string? binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal).LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
        if (binaries is null || OperatingSystem.IsWindows())
            return null;

        var server = new PostgresServer(binaries);
        try
        {
            server.Start();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Runs a script as a person would, with <c>psql</c>.</summary>
    /// <returns>What was printed to standard error: notices and warnings.</returns>
    public string RunScript(string path) => Psql(["--quiet", "--file", path]).Error;

    /// <summary>The rows that a query gives, values separated by vertical bars; null is empty.</summary>
    public IReadOnlyList<string> Rows(string sql) => Psql(["--tuples-only", "--no-align", "--record-separator-zero", "--command", sql])
        .Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(row => row.TrimEnd('\n')).Where(row => row.Length > 0).ToList();

    public void Dispose()
    {
        string data = Path.Combine(_folder, "data");
        if (File.Exists(Path.Combine(data, "postmaster.pid")))
            Run("pg_ctl", ["stop", "--pgdata", data, "--mode", "immediate", "--wait"]);
        Directory.Delete(_folder, recursive: true);
    }

    private void Start()
    {
        string data = Path.Combine(_folder, "data");
        if (Environment.UserName == "root")
            Run("chown", [ServiceUser, _folder], asService: false);
        Run("initdb", ["--pgdata", data, "--auth", "trust", "--username", ServiceUser, "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"]);
        Run("pg_ctl", ["start", "--pgdata", data, "--wait", "--timeout", "300", "--log", Path.Combine(_folder, "log"), "--options", $"-c listen_addresses='' -c unix_socket_directories='{_folder}' -c fsync=off"]);
    }

    private (string Output, string Error) Psql(string[] arguments) => Run(
        "psql", ["--host", _folder, "--username", ServiceUser, "--dbname", "postgres", "--no-psqlrc", "--set", "ON_ERROR_STOP=1", .. arguments], asService: false);

    private (string Output, string Error) Run(string program, string[] arguments, bool asService = true)
    {
        string path = Path.Combine(_binaries, program);
        string[] command = [File.Exists(path) ? path : program, .. arguments];
        if (asService && Environment.UserName == "root")
            command = ["setpriv", "--reuid", ServiceUser, "--regid", ServiceUser, "--init-groups", .. command];

        // A server that goes on running would keep a redirected output open, so it has a log instead.
        bool isStart = arguments is ["start", ..];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = !isStart,
            RedirectStandardError = !isStart,
        })!;
        Task<string> error = isStart ? Task.FromResult("") : process.StandardError.ReadToEndAsync();
        string output = isStart ? "" : process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? (output, error.GetAwaiter().GetResult())
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {error.GetAwaiter().GetResult()}");
    }
}
