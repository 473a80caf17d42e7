using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Benchmarks.FirstQuery;

// Where the index is, and two words. Says how many microseconds it took from before opening to the ten best hits, and their number.
long start = Stopwatch.GetTimestamp();
int hitCount = Question.Ask(args[0], args[1], args[2]);
double microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
Console.Write(string.Create(CultureInfo.InvariantCulture, $"{microseconds:0} {hitCount}"));
