namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

internal static partial class CodeLanguages
{
    private static IEnumerable<(string Names, CodeLanguage Language)> Others()
    {
        yield return ("sql mysql postgresql postgres pgsql psql plsql sqlite tsql t-sql", new CodeLanguage
        {
            LineComments = ["--"],
            BlockComments = CComments,
            Texts = [new("'", "'", '\0', true), new("\"", "\"", '\0', true)],
            Keywords = AnyCase("add all alter analyze and any as asc begin between by cascade case cast check column commit constraint create cross cube database declare default delete desc distinct do drop else end except exec execute exists explain fetch filter for foreign from full function grant group having if ignore in index inner insert intersect into is join key language lateral left like limit materialized merge natural not of offset on or order outer over partition primary procedure recursive references replace returning returns revoke right rollback rollup row rows schema select set table temp temporary then to top transaction trigger truncate union unique update using values view when where window with within"),
            Types = AnyCase("bigint binary bit blob bool boolean char clob date datetime decimal double float int integer interval json jsonb money numeric nvarchar real serial smallint text time timestamp timestamptz tinyint uuid varbinary varchar xml"),
            Literals = AnyCase("true false null"),
            HasCalls = true,
        });
        yield return ("lua", new CodeLanguage
        {
            LineComments = ["--"],
            BlockComments = [("--[[", "]]")],
            Texts = [new("[[", "]]", '\0', true), Double, Single],
            Keywords = Words("and break do else elseif end for function goto if in local not or repeat return then until while"),
            Literals = Words("true false nil self"),
            HasCalls = true,
        });
        yield return ("haskell hs elm purescript", new CodeLanguage
        {
            LineComments = ["--"],
            BlockComments = [("{-", "-}")],
            Texts = [Double],
            Keywords = Words("as case class data default deriving do else exposing foreign forall hiding if import in infix infixl infixr instance let module newtype of port qualified then type where"),
            Types = Words("Bool Char Double Either Float Int Integer IO List Maybe String"),
            Literals = Words("True False Nothing Just Left Right"),
            WordCharacters = "'",
        });
        yield return ("fsharp fs f# fsx ocaml ml", new CodeLanguage
        {
            LineComments = ["//"],
            BlockComments = [("(*", "*)")],
            Texts = [ThreeDouble, new("@\"", "\"", '\0', true), Double],
            Keywords = Words("abstract and as assert base begin class default delegate do done downcast downto elif else end exception extern finally fixed for fun function global if in inherit inline interface internal lazy let match member module mutable namespace new of open or override private public rec return select sig static struct then to try type upcast use val void when while with yield"),
            Types = Words("bool byte char decimal double float int int64 list obj option seq string unit"),
            Literals = Words("true false null None Some"),
            WordCharacters = "'!",
            DirectiveMark = '#',
        });
        yield return ("vb vbnet vb.net", new CodeLanguage
        {
            LineComments = ["'"],
            Texts = [DoublePlain],
            Keywords = AnyCase("addhandler addressof alias and andalso as async await byref byval call case catch class const continue declare default delegate dim do each else elseif end enum event exit finally for friend from function get gettype handles if implements imports in inherits interface is isnot iterator let lib like loop me mod module mustinherit mustoverride mybase namespace new next not notinheritable of on operator option optional or orelse overloads overridable overrides partial private property protected public raiseevent readonly redim return select set shadows shared static step stop structure sub then throw to try until using when where while with withevents writeonly xor yield"),
            Types = AnyCase("boolean byte char date decimal double integer long object sbyte short single string uinteger ulong ushort"),
            Literals = AnyCase("true false nothing"),
            DirectiveMark = '#',
        });
        yield return ("css scss less", new CodeLanguage
        {
            LineComments = ["//"],
            CommentsNeedBlank = true,
            BlockComments = CComments,
            Texts = [Double, Single],
            Keywords = Words("!important"),
            WordCharacters = "!-",
            MetaMark = '@',
            VariableMark = '$',
            KeyEnd = ':',
            HasCalls = true,
        });
        yield return ("clojure clj lisp scheme racket elisp", new CodeLanguage
        {
            LineComments = [";"],
            Texts = [new("\"", "\"", '\\', true)],
            Keywords = Words("and begin case cond def define defmacro defn defun do fn for if lambda let letrec loop ns or quote recur require set! when"),
            Literals = Words("nil true false"),
            WordCharacters = "-!?*",
        });
        yield return ("graphql gql", new CodeLanguage
        {
            LineComments = ["#"],
            Texts = [ThreeDouble, Double],
            Keywords = Words("directive enum extend fragment implements input interface mutation on query scalar schema subscription type union"),
            Types = Words("Boolean Float ID Int String"),
            Literals = Words("true false null"),
            MetaMark = '@',
            VariableMark = '$',
        });
        yield return ("protobuf proto", CLike("enum extend extensions import message oneof option optional package public repeated required reserved returns rpc service stream syntax to weak", "bool bytes double fixed32 fixed64 float int32 int64 map sfixed32 sfixed64 sint32 sint64 string uint32 uint64", "true false", Double, Single));
    }

    private static IEnumerable<(string Names, CodeLanguage Language)> Data()
    {
        yield return ("json jsonc json5 jsonl geojson webmanifest", new CodeLanguage
        {
            LineComments = ["//"],
            BlockComments = CComments,
            Texts = [Double, Single],
            Literals = Words("true false null"),
            HasTextKeys = true,
        });
        yield return ("yaml yml", new CodeLanguage
        {
            LineComments = ["#"],
            CommentsNeedBlank = true,
            Texts = [Double, SinglePlain],
            Literals = Words("true false null yes no on off"),
            WordCharacters = "-.",
            KeyEnd = ':',
        });
        yield return ("toml ini cfg conf properties editorconfig gitconfig", new CodeLanguage
        {
            LineComments = ["#", ";"],
            CommentsNeedBlank = true,
            Texts = [ThreeDouble, ThreeSingle, Double, SinglePlain],
            Literals = Words("true false"),
            WordCharacters = "-",
            KeyEnd = '=',
            HasSections = true,
        });
        yield return ("env dotenv", new CodeLanguage { LineComments = ["#"], CommentsNeedBlank = true, Texts = [Double, SinglePlain], VariableMark = '$', KeyEnd = '=' });
        yield return ("http https", new CodeLanguage { Keywords = Words("CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE"), KeyEnd = ':', WordCharacters = "-" });
    }
}
