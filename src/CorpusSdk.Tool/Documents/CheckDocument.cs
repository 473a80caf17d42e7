namespace CorpusSdk.Tool.Documents;

/// <summary>What a check found, for programs.</summary>
/// <param name="Errors">How many errors there are.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Infos">How many notes on what was settled by rule.</param>
/// <param name="Files">How many texts were compiled.</param>
/// <param name="Archives">How many archives they gave.</param>
/// <param name="Articles">How many articles these have.</param>
/// <param name="Problems">All problems, by file and place.</param>
internal sealed record CheckDocument(int Errors, int Warnings, int Infos, int Files, int Archives, int Articles, IReadOnlyList<ProblemDocument> Problems);

/// <summary>A problem.</summary>
/// <param name="Id"><c>CORPUS</c> and four digits.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="File">The file, relative to the current folder, with <c>/</c>; null if no file is to blame.</param>
/// <param name="StartLine">The line, from 1; null for a problem of the project.</param>
/// <param name="StartColumn">The column, from 1, in UTF-16 code units.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">The column of the end, exclusive.</param>
/// <param name="Message">What is wrong, and the cure.</param>
/// <param name="HelpLink">The address of the problem's page; null if it has none.</param>
internal sealed record ProblemDocument(string Id, string Severity, string? File, int? StartLine, int? StartColumn, int? EndLine, int? EndColumn, string Message, string? HelpLink);
