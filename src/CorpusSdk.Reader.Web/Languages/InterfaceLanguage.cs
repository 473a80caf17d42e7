using Microsoft.JSInterop;

namespace CorpusSdk.Reader.Web.Languages;

/// <summary>The language of the interface: what the reader chose before, else what the browser asks for.</summary>
public sealed class InterfaceLanguage
{
    private readonly IJSRuntime _script;

    /// <summary>Asks the browser.</summary>
    /// <param name="texts">The languages to choose from.</param>
    /// <param name="script">The browser.</param>
    public InterfaceLanguage(IReadOnlyList<InterfaceTexts> texts, IJSRuntime script)
    {
        _script = script;
        All = texts;
        // In the browser the answer is there at once; a page must not be shown in one language and then in another.
        Texts = InterfaceTexts.Choose(texts, script is IJSInProcessRuntime browser ? browser.Invoke<string[]>("corpusReader.languages") : []);
    }

    /// <summary>The languages to choose from.</summary>
    public IReadOnlyList<InterfaceTexts> All { get; }

    /// <summary>What the interface says.</summary>
    public InterfaceTexts Texts { get; private set; }

    /// <summary>The language has changed.</summary>
    public event Action? Changed;

    /// <summary>Changes the language, and keeps the choice in the browser.</summary>
    public async Task ChooseAsync(string tag)
    {
        Texts = InterfaceTexts.Choose(All, [tag]);
        await _script.InvokeVoidAsync("corpusReader.keepLanguage", Texts.Tag);
        Changed?.Invoke();
    }
}
