namespace CorpusSdk.Reader.Web.Languages;

/// <summary>The interface in German.</summary>
public sealed class GermanTexts : InterfaceTexts
{
    /// <inheritdoc/>
    public override string Tag => "de";

    /// <inheritdoc/>
    public override string Name => "Deutsch";

    /// <inheritdoc/>
    public override string SkipToContent => "Zum Inhalt";

    /// <inheritdoc/>
    public override string Search => "Suche";

    /// <inheritdoc/>
    public override string SearchAll => "Alle Artikel durchsuchen";

    /// <inheritdoc/>
    public override string SearchIn(string archive) => $"{archive} durchsuchen";

    /// <inheritdoc/>
    public override string AllArticles => "Alle Artikel";

    /// <inheritdoc/>
    public override string ArticleList => "Artikel";

    /// <inheritdoc/>
    public override string ResultsFor(string query) => $"Ergebnisse für „{query}“";

    /// <inheritdoc/>
    public override string DidYouMean => "Meinten Sie";

    /// <inheritdoc/>
    public override string TipsHeading => "Was helfen kann";

    /// <inheritdoc/>
    public override string Suggestions => "Vorschläge";

    /// <inheritdoc/>
    public override string NarrowDown => "Eingrenzen";

    /// <inheritdoc/>
    public override string Archive => "Archiv";

    /// <inheritdoc/>
    public override string More(int count) => $"{count} weitere";

    /// <inheritdoc/>
    public override string ShowOthersAgain => "Andere wieder zeigen";

    /// <inheritdoc/>
    public override string Remove(string value) => $"{value} entfernen";

    /// <inheritdoc/>
    public override string Clear => "Zurücksetzen";

    /// <inheritdoc/>
    public override string ShowMore => "Mehr zeigen";

    /// <inheritdoc/>
    public override string Facts => "Angaben";

    /// <inheritdoc/>
    public override string Breadcrumbs => "Sie sind hier";

    /// <inheritdoc/>
    public override string Home => "Start";

    /// <inheritdoc/>
    public override string BackToList => "Zurück zur Liste";

    /// <inheritdoc/>
    public override string InThisArticle => "In diesem Artikel";

    /// <inheritdoc/>
    public override string ReferredToBy => "Erwähnt in";

    /// <inheritdoc/>
    public override string MoreLikeThis => "Ähnliche Artikel";

    /// <inheritdoc/>
    public override string Neighbours => "Benachbarte Artikel";

    /// <inheritdoc/>
    public override string Preceding => "Zurück";

    /// <inheritdoc/>
    public override string Following => "Weiter";

    /// <inheritdoc/>
    public override string Source => "Quelle";

    /// <inheritdoc/>
    public override string ReadMore(string title) => $"Mehr dazu: {title}";

    /// <inheritdoc/>
    public override string LinkTo(string heading) => $"Link zu „{heading}“";

    /// <inheritdoc/>
    public override string Table => "Tabelle";

    /// <inheritdoc/>
    public override string Copy => "Kopieren";

    /// <inheritdoc/>
    public override string Copied => "Kopiert";

    /// <inheritdoc/>
    public override string NothingHere => "Hier ist nichts";

    /// <inheritdoc/>
    public override string NoSuchPage => "Unter dieser Adresse gibt es keinen Artikel.";

    /// <inheritdoc/>
    public override string SeeAllArticles => "Alle Artikel ansehen";

    /// <inheritdoc/>
    public override string PerhapsOneOfThese => "Vielleicht einer von diesen";

    /// <inheritdoc/>
    public override string Settings => "Einstellungen";

    /// <inheritdoc/>
    public override string Theme => "Darstellung";

    /// <inheritdoc/>
    public override string ThemeOfDevice => "Gerät";

    /// <inheritdoc/>
    public override string ThemeLight => "Hell";

    /// <inheritdoc/>
    public override string ThemeDark => "Dunkel";

    /// <inheritdoc/>
    public override string TextSize => "Textgröße";

    /// <inheritdoc/>
    public override string Smaller => "Kleinere Schrift";

    /// <inheritdoc/>
    public override string Larger => "Größere Schrift";

    /// <inheritdoc/>
    public override string Language => "Sprache";

    /// <inheritdoc/>
    public override string KeySearch => "suchen";

    /// <inheritdoc/>
    public override string KeyMove => "bewegen";

    /// <inheritdoc/>
    public override string KeyOpen => "öffnen";

    /// <inheritdoc/>
    public override string KeyBack => "zurück";

    /// <inheritdoc/>
    public override string KeptOnThisDevice => "Auf diesem Gerät gespeichert: funktioniert ohne Netz";

    /// <inheritdoc/>
    public override string Yes => "Ja";

    /// <inheritdoc/>
    public override string No => "Nein";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tips { get; } =
    [
        "Prüfen Sie die Schreibweise, oder nehmen Sie weniger Wörter.",
        "Ein Stern findet alle Wörter mit demselben Anfang: leucht*",
        "Anführungszeichen finden Wörter in genau dieser Folge: „auf hoher See“",
        "Ein Minus schließt ein Wort aus: Turm -Ziegel",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Months { get; } = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <inheritdoc/>
    public override string Day(DateOnly day) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]} {day.Year}");

    /// <inheritdoc/>
    public override string Articles(int count) => $"{Number(count, ".")} Artikel";

    /// <inheritdoc/>
    public override string ArticlesIn(int articles, int archives) => $"{Articles(articles)} in {Number(archives, ".")} {(archives == 1 ? "Archiv" : "Archiven")}";

    /// <inheritdoc/>
    public override string AllOf(int count, string archive) => $"{archive}: alle {Articles(count)}";

    /// <inheritdoc/>
    public override string Words(int count) => $"{Number(count, ".")} {(count == 1 ? "Wort" : "Wörter")}";

    /// <inheritdoc/>
    public override string Minutes(int count) => $"{Number(count, ".")} Min.";

    /// <inheritdoc/>
    public override string FoundNothing(string query) => $"Nichts gefunden für „{query}“.";

    /// <inheritdoc/>
    public override string LeftBy(int count, string query) => $"„{query}“ schließt nur aus: {Articles(count)} bleiben";

    /// <inheritdoc/>
    public override string FoundWithout(int count, string query, string missing) => $"Nichts hat alles von „{query}“: {Articles(count)} ohne „{missing}“";

    /// <inheritdoc/>
    public override string Lines(string file, int first, int last) => first == last ? $"{file}, Zeile {first}" : $"{file}, Zeilen {first}–{last}";
}
