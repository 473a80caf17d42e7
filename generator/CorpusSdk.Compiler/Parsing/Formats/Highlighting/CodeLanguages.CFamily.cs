namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

internal static partial class CodeLanguages
{
    private static IEnumerable<(string Names, CodeLanguage Language)> CFamily()
    {
        yield return ("cs csharp c# csx", CLike(
            "abstract add and as async await base break case catch checked class const continue default delegate do else enum event explicit extension extern field finally fixed for foreach from get global goto group if implicit in init interface internal into is join let lock namespace new nameof not on operator or orderby out override params partial private protected public readonly record ref remove required return scoped sealed select set sizeof stackalloc static struct switch this throw try typeof unchecked unsafe using value virtual volatile when where while with yield file",
            "bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort var void",
            "true false null",
            new("\"\"\"", "\"\"\"", '\0', true), new("$@\"", "\"", '\0', true), new("@$\"", "\"", '\0', true), new("@\"", "\"", '\0', true), Double, Single) with { DirectiveMark = '#' });
        yield return ("c h", CLike(
            "break case const continue default do else enum extern for goto if inline register restrict return sizeof static struct switch typedef union volatile while _Alignas _Alignof _Atomic _Generic _Noreturn _Static_assert",
            "bool char double float int long short signed size_t unsigned void int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t",
            "true false NULL nullptr", Double, Single) with { DirectiveMark = '#' });
        yield return ("cpp c++ cc cxx hpp objc objective-c", CLike(
            "alignas alignof and asm break case catch class concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do dynamic_cast else enum explicit export extern final for friend goto if import inline module mutable namespace new noexcept not operator or override private protected public register reinterpret_cast requires return sizeof static static_assert static_cast struct switch template this thread_local throw try typedef typeid typename union using virtual volatile while",
            "auto bool char char8_t char16_t char32_t double float int long short signed size_t unsigned void wchar_t",
            "true false nullptr NULL", Double, Single) with { DirectiveMark = '#' });
        yield return ("java", CLike(
            "abstract assert break case catch class const continue default do else enum exports extends final finally for goto if implements import instanceof interface module native new non-sealed package permits private protected public record requires return sealed static strictfp super switch synchronized this throw throws transient try var volatile when while yield",
            "boolean byte char double float int long short void String", "true false null", ThreeDouble, Double, Single) with { MetaMark = '@' });
        yield return ("kotlin kt kts", CLike(
            "abstract actual annotation as break by catch class companion const constructor continue crossinline data do dynamic else enum expect external final finally for fun get if import in infix init inline inner interface internal is lateinit noinline object open operator out override package private protected public reified return sealed set super suspend tailrec this throw try typealias val value var vararg when where while",
            "Any Boolean Byte Char Double Float Int Long Nothing Short String Unit", "true false null", ThreeDouble, Double, Single) with { MetaMark = '@' });
        yield return ("swift", CLike(
            "actor as associatedtype async await break case catch class continue convenience default defer deinit do else enum extension fallthrough fileprivate final for func get guard if import in indirect init inout internal is lazy let mutating nonisolated open operator optional override precedencegroup private protocol public repeat required rethrows return self set some static struct subscript super switch throw throws try typealias unowned var weak where while",
            "Any Bool Character Double Float Int Self String UInt Void", "true false nil", ThreeDouble, Double) with { MetaMark = '@', DirectiveMark = '#' });
        yield return ("go golang", CLike(
            "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var",
            "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr",
            "true false nil iota", new("`", "`", '\0', true), Double, Single));
        yield return ("rust rs", CLike(
            "as async await break const continue crate dyn else enum extern fn for if impl in let loop macro_rules match mod move mut pub ref return self static struct super trait type union unsafe use where while yield",
            "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize Self String Vec Option Result Box",
            "true false None Some Ok Err", new("r#\"", "\"#", '\0', true), Double) with { DirectiveMark = '#' });
        yield return ("scala", CLike(
            "abstract case catch class def do else enum export extends extension final finally for forSome given if implicit import inline lazy match new object open opaque override package private protected return sealed super then this throw trait transparent try type using val var while with yield",
            "Any Boolean Byte Char Double Float Int Long Nothing Short String Unit", "true false null", ThreeDouble, Double, Single) with { MetaMark = '@' });
        yield return ("dart", CLike(
            "abstract as assert async await base break case catch class const continue covariant default deferred do else enum export extends extension external factory final finally for get if implements import in interface is late library mixin new on operator part required rethrow return sealed set show static super switch sync this throw try typedef var when while with yield",
            "bool double dynamic int num Object String void", "true false null", ThreeDouble, ThreeSingle, Double, Single) with { MetaMark = '@' });
        CodeText[] scriptTexts = [Backtick, Double, Single];
        yield return ("js javascript jsx mjs cjs node", CLike(
            "as async await break case catch class const continue debugger default delete do else export extends finally for from function get if import in instanceof let new of return set static super switch this throw try typeof var void while with yield",
            "Array BigInt Boolean Date Error Map Number Object Promise Set String Symbol", "true false null undefined NaN Infinity", scriptTexts) with { MetaMark = '@', WordCharacters = "$" });
        yield return ("ts typescript tsx mts cts", CLike(
            "abstract accessor as asserts async await break case catch class const continue debugger declare default delete do else enum export extends finally for from function get if implements import in infer instanceof interface is keyof let module namespace new of out override private protected public readonly return satisfies set static super switch this throw try type typeof unique using var void while with yield",
            "any bigint boolean never number object string symbol unknown Array Map Promise Record Set", "true false null undefined NaN Infinity", scriptTexts) with { MetaMark = '@', WordCharacters = "$" });
    }
}
