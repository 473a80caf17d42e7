using System.Globalization;

namespace CorpusSdk.Splitting;

/// <summary>How often articles were opened where a person opens them.</summary>
/// <param name="Archives">How many archives were compared.</param>
/// <param name="Known">How many articles they have.</param>
/// <param name="Found">How many were found.</param>
/// <param name="Right">How many of those begin at the right line.</param>
/// <param name="Sure">How many were found that the compiler is sure of.</param>
/// <param name="SureRight">How many of those begin at the right line.</param>
internal sealed record Score(int Archives, int Known, int Found, int Right, int Sure, int SureRight)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Known == 0 ? 0 : (double)Right / Known;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Known + Found == 0 ? 0 : 2.0 * Right / (Known + Found);

    /// <summary>How many of the openings that the compiler is sure of are right.</summary>
    public double SureShare => Sure == 0 ? 1 : (double)SureRight / Sure;

    public static Score Of(IReadOnlyCollection<MarkedArchive> archives) => Of(archives, archive => archive.Find(), archive => archive.FindSure());

    public static Score Of(IReadOnlyCollection<MarkedArchive> archives, Func<MarkedArchive, IReadOnlyList<int>> find, Func<MarkedArchive, IReadOnlyList<int>> findSure)
    {
        var score = new Score(archives.Count, 0, 0, 0, 0, 0);
        foreach (MarkedArchive archive in archives)
        {
            IReadOnlyList<int> found = find(archive);
            IReadOnlyList<int> sure = findSure(archive);
            score = score with
            {
                Known = score.Known + archive.Openings.Count,
                Found = score.Found + found.Count,
                Right = score.Right + found.Intersect(archive.Openings).Count(),
                Sure = score.Sure + sure.Count,
                SureRight = score.SureRight + sure.Intersect(archive.Openings).Count(),
            };
        }

        return score;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Archives,5} {Known,8} {Found,6} {Right,6} {Precision,9:0.000} {Recall,7:0.000} {F1,6:0.000} {Sure,6} {SureShare,10:0.000}");
}
