#!/usr/bin/env bash
# Fuzzing that is guided by coverage: AFL++ sees which branches of our assemblies an input takes, and keeps what takes new ones.
#
#   tests/CorpusSdk.Fire/guided.sh TARGET [MINUTES]
#
# Needs afl++ (Debian's package). What made the target fail is in artifacts/guided/TARGET/found/default/crashes and hangs; run one with
#
#   dotnet run -c Release --project tests/CorpusSdk.Fire -- guided TARGET FILE
#
# and, once it is mended, keep it in tests/CorpusSdk.Fire/Guided/Inputs/TARGET, where a test runs it for ever.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${1:?"guided.sh TARGET [MINUTES]; an unknown target prints their names"}
minutes=${2:-10}
program=artifacts/guided/program
work=artifacts/guided/$target

rm -rf "$program" "$work"
dotnet tool restore
dotnet publish tests/CorpusSdk.Fire -c Release -o "$program" -p:RunAnalyzers=false
dotnet "$program/CorpusSdk.Fire.dll" guided "$target" seeds "$work/seeds"
for input in tests/CorpusSdk.Fire/Guided/Inputs/"$target"/*; do
    [ -f "$input" ] && cp "$input" "$work/seeds/"
done

# From here on the program runs under the fuzzer alone, to which it tells its branches.
for assembly in CorpusSdk CorpusSdk.Compiler; do
    dotnet sharpfuzz "$program/$assembly.dll"
done

# Managed assemblies are not what AFL++ expects a program to be, and a crash of .NET is an exit code here.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1
afl-fuzz -i "$work/seeds" -o "$work/found" -t 5000 -m none -V "$((minutes * 60))" -- dotnet "$program/CorpusSdk.Fire.dll" guided "$target"
grep -E "^(execs_done|corpus_count|saved_crashes|saved_hangs|edges_found)" "$work/found/default/fuzzer_stats"
