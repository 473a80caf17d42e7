namespace CorpusSdk.Generator.Tests.Support;

/// <summary>Texts that were written for these tests.</summary>
internal static class SampleTexts
{
    /// <summary>
    /// An archive with everything: header, quotes and dashes, a card with credit, with caption and without, inline links, targets found
    /// and not found, a no-break space at a line's end, a doubled blank line, markup.
    /// </summary>
    public const string Harbours =
        "Category Archive : Small Harbours\n"
        + "\n"
        + "The tide clock on the quay has been wrong since the day it was hung\n"
        + "\n"
        + "It was made for a harbour two bays to the north, where high water comes “forty minutes late”. Nobody has the heart to turn its hands.\u00A0\n"
        + "\n"
        + "\n"
        + "Boats leave by it all the same – the skippers subtract.\n"
        + "\n"
        + "Read more\n"
        + "\n"
        + "Harbour office\n"
        + "A lamp without a keeper still burns above the western mole\n"
        + "\n"
        + "READ MORE: Why the chandler’s cat is called Ballast\n"
        + "\n"
        + "A lamp without a keeper still burns above the western mole\n"
        + "\n"
        + "Its bulb is no larger than a thumb; a lens the height of a door does the rest.\n"
        + "\n"
        + "Read more\n"
        + "\n"
        + "The mole in winter, seen from the fish market.\n"
        + "The tide clock on the quay has been wrong since the day it was hung\n"
        + "\n"
        + "Gulls & <photographers> gather there at dusk and argue about \"the\" light…\n"
        + "\n"
        + "Ropes are sold by the “fathom” in a shop that owns no ruler\n"
        + "\n"
        + "The owner stretches out both arms, and that is the measure.\n"
        + "\n"
        + "Read more\n"
        + "\n"
        + "A lamp without a keeper still burns above the western mole\n";

    /// <summary>A file without a header: one article.</summary>
    public static string Article(string title = "The ferry that carries nobody") => $"{title}\n\nIt sails at noon.\n";

    /// <summary>The shortest archive: one article with one paragraph, named by its header.</summary>
    public static string Archive(string name, string standfirst = "A ferry that carries nobody still keeps to its timetable") =>
        $"Category Archive : {name}\n\n{standfirst}\n\nIt sails at noon.\n";
}
