using System.Globalization;

namespace CorpusSdk.Compiler.Tests.Support;

/// <summary>A culture that throws whenever it is asked: code that works with it works with tr-TR and de-DE, and the test needs no ICU.</summary>
internal sealed class RefusingCulture() : CultureInfo("")
{
    public override CompareInfo CompareInfo => throw Refusal();

    public override TextInfo TextInfo => throw Refusal();

    public override NumberFormatInfo NumberFormat { get => throw Refusal(); set => throw Refusal(); }

    public override DateTimeFormatInfo DateTimeFormat { get => throw Refusal(); set => throw Refusal(); }

    public override object GetFormat(Type? formatType) => throw Refusal();

    /// <summary>Runs something with this culture as the current one.</summary>
    public static T Run<T>(Func<T> function)
    {
        CultureInfo before = CurrentCulture;
        CurrentCulture = CurrentUICulture = new RefusingCulture();
        try
        {
            return function();
        }
        finally
        {
            CurrentCulture = CurrentUICulture = before;
        }
    }

    private static InvalidOperationException Refusal() => new("The current culture was asked.");
}
