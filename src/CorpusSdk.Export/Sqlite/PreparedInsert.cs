using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Export.Sqlite;

/// <summary>A command that adds rows to a table, compiled once.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Compiles the command, within the transaction that the connection has.</summary>
    public PreparedInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        _command = connection.CreateCommand();
        string[] places = [.. Enumerable.Range(1, columns.Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"?{number}"))];

        // Nothing but names that are quoted goes into the text; values are parameters.
#pragma warning disable CA2100
        _command.CommandText = $"INSERT INTO {SqliteSchema.Quote(table)} ({string.Join(", ", columns.Select(SqliteSchema.Quote))}) VALUES ({string.Join(", ", places)})";
#pragma warning restore CA2100
        foreach (string place in places)
            _command.Parameters.Add(new SqliteParameter { ParameterName = place });
        _command.Prepare();
    }

    /// <summary>Adds a row; null is NULL.</summary>
    public void Run(params object?[] values)
    {
        for (int i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
