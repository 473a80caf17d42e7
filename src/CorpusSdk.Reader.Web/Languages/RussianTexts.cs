namespace CorpusSdk.Reader.Web.Languages;

/// <summary>The interface in Russian.</summary>
public sealed class RussianTexts : InterfaceTexts
{
    /// <inheritdoc/>
    public override string Tag => "ru";

    /// <inheritdoc/>
    public override string Name => "Русский";

    /// <inheritdoc/>
    public override string SkipToContent => "К содержанию";

    /// <inheritdoc/>
    public override string Search => "Поиск";

    /// <inheritdoc/>
    public override string SearchAll => "Искать во всех статьях";

    /// <inheritdoc/>
    public override string SearchIn(string archive) => $"Искать в «{archive}»";

    /// <inheritdoc/>
    public override string AllArticles => "Все статьи";

    /// <inheritdoc/>
    public override string ArticleList => "Статьи";

    /// <inheritdoc/>
    public override string ResultsFor(string query) => $"Результаты по запросу «{query}»";

    /// <inheritdoc/>
    public override string DidYouMean => "Возможно, вы имели в виду";

    /// <inheritdoc/>
    public override string TipsHeading => "Что может помочь";

    /// <inheritdoc/>
    public override string Suggestions => "Подсказки";

    /// <inheritdoc/>
    public override string NarrowDown => "Уточнить";

    /// <inheritdoc/>
    public override string Archive => "Архив";

    /// <inheritdoc/>
    public override string More(int count) => $"Ещё {count}";

    /// <inheritdoc/>
    public override string ShowOthersAgain => "Снова показать остальные";

    /// <inheritdoc/>
    public override string Remove(string value) => $"Убрать: {value}";

    /// <inheritdoc/>
    public override string Clear => "Сбросить";

    /// <inheritdoc/>
    public override string ShowMore => "Показать ещё";

    /// <inheritdoc/>
    public override string Facts => "Сведения";

    /// <inheritdoc/>
    public override string Breadcrumbs => "Вы здесь";

    /// <inheritdoc/>
    public override string Home => "Главная";

    /// <inheritdoc/>
    public override string BackToList => "Назад к списку";

    /// <inheritdoc/>
    public override string InThisArticle => "В этой статье";

    /// <inheritdoc/>
    public override string ReferredToBy => "Упоминается в";

    /// <inheritdoc/>
    public override string MoreLikeThis => "Похожие статьи";

    /// <inheritdoc/>
    public override string Neighbours => "Соседние статьи";

    /// <inheritdoc/>
    public override string Preceding => "Предыдущая";

    /// <inheritdoc/>
    public override string Following => "Следующая";

    /// <inheritdoc/>
    public override string Source => "Источник";

    /// <inheritdoc/>
    public override string ReadMore(string title) => $"Читайте также: {title}";

    /// <inheritdoc/>
    public override string LinkTo(string heading) => $"Ссылка на «{heading}»";

    /// <inheritdoc/>
    public override string Table => "Таблица";

    /// <inheritdoc/>
    public override string Copy => "Копировать";

    /// <inheritdoc/>
    public override string Copied => "Скопировано";

    /// <inheritdoc/>
    public override string NothingHere => "Здесь ничего нет";

    /// <inheritdoc/>
    public override string NoSuchPage => "По этому адресу статьи нет.";

    /// <inheritdoc/>
    public override string SeeAllArticles => "Все статьи";

    /// <inheritdoc/>
    public override string PerhapsOneOfThese => "Возможно, одна из этих";

    /// <inheritdoc/>
    public override string Settings => "Настройки";

    /// <inheritdoc/>
    public override string Theme => "Оформление";

    /// <inheritdoc/>
    public override string ThemeOfDevice => "Как в системе";

    /// <inheritdoc/>
    public override string ThemeLight => "Светлое";

    /// <inheritdoc/>
    public override string ThemeDark => "Тёмное";

    /// <inheritdoc/>
    public override string TextSize => "Размер текста";

    /// <inheritdoc/>
    public override string Smaller => "Мельче";

    /// <inheritdoc/>
    public override string Larger => "Крупнее";

    /// <inheritdoc/>
    public override string Language => "Язык";

    /// <inheritdoc/>
    public override string KeySearch => "поиск";

    /// <inheritdoc/>
    public override string KeyMove => "выбор";

    /// <inheritdoc/>
    public override string KeyOpen => "открыть";

    /// <inheritdoc/>
    public override string KeyBack => "назад";

    /// <inheritdoc/>
    public override string KeptOnThisDevice => "Сохранено на устройстве: работает без сети";

    /// <inheritdoc/>
    public override string Yes => "Да";

    /// <inheritdoc/>
    public override string No => "Нет";

    // A thin space that does not break.
    private const string Thousands = "\u202F";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Tips { get; } =
    [
        "Проверьте написание или уберите часть слов.",
        "Звёздочка находит все слова с тем же началом: мор*",
        "Кавычки находят слова именно в этом порядке: \"берег моря\"",
        "Минус исключает слово: башня -кирпич",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Months { get; } = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    /// <inheritdoc/>
    public override string Articles(int count) => Count(count, "статья", "статьи", "статей");

    /// <inheritdoc/>
    public override string ArticlesIn(int articles, int archives) => $"{Articles(articles)}, {Count(archives, "архив", "архива", "архивов")}";

    /// <inheritdoc/>
    public override string AllOf(int count, string archive) => $"Весь архив «{archive}»: {Articles(count)}";

    /// <inheritdoc/>
    public override string Words(int count) => Count(count, "слово", "слова", "слов");

    /// <inheritdoc/>
    public override string Minutes(int count) => $"{Number(count, Thousands)} мин";

    /// <inheritdoc/>
    public override string FoundNothing(string query) => $"По запросу «{query}» ничего не найдено.";

    /// <inheritdoc/>
    public override string LeftBy(int count, string query) => $"Запрос «{query}» только исключает: {Articles(count)}";

    /// <inheritdoc/>
    public override string FoundWithout(int count, string query, string missing) => $"Всего запроса «{query}» нет нигде: {Articles(count)} без «{missing}»";

    /// <inheritdoc/>
    public override string Lines(string file, int first, int last) => first == last ? $"{file}, строка {first}" : $"{file}, строки {first}–{last}";

    // 1 and 21, but not 11; 2 to 4 and 22, but not 12; all others.
    private static string Count(int count, string one, string few, string many) => Number(count, Thousands) + " " + ((count % 100, count % 10) switch
    {
        ( >= 11 and <= 14, _) => many,
        (_, 1) => one,
        (_, >= 2 and <= 4) => few,
        _ => many,
    });
}
