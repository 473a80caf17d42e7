namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

internal static partial class CodeLanguages
{
    private static IEnumerable<(string Names, CodeLanguage Language)> Scripts()
    {
        yield return ("python py py3 python3 gyp", Hash("and as assert async await break case class continue def del elif else except finally for from global if import in is lambda match nonlocal not or pass raise return try type while with yield",
            "bool bytes complex dict float frozenset int list object set str tuple", "True False None self cls", '@', '\0', ThreeDouble, ThreeSingle, Double, Single));
        yield return ("ruby rb", Hash("alias and begin BEGIN break case class def defined? do else elsif end END ensure for if in module next not or redo rescue retry return super then undef unless until when while yield require require_relative attr_reader attr_accessor private protected public",
            "", "true false nil self", '\0', '\0', Double, Single));
        yield return ("php", CLike(
            "abstract and array as break callable case catch class clone const continue declare default do echo else elseif enum extends final finally fn for foreach function global goto if implements include include_once instanceof insteadof interface isset list match namespace new or print private protected public readonly require require_once return static switch throw trait try unset use var while xor yield",
            "bool float int iterable mixed never object string void", "true false null", Double, Single) with { LineComments = ["//", "#"], VariableMark = '$' });
        yield return ("bash sh shell zsh ksh shellscript", new CodeLanguage
        {
            LineComments = ["#"],
            CommentsNeedBlank = true,
            Texts = [new("\"", "\"", '\\', true), new("'", "'", '\0', true)],
            Keywords = Words("if then else elif fi for while until do done case esac function in select time return exit break continue local export readonly declare unset shift source alias set trap eval exec cd echo printf read test"),
            WordCharacters = "-.",
            VariableMark = '$',
        });
        yield return ("powershell ps1 ps pwsh", new CodeLanguage
        {
            LineComments = ["#"],
            BlockComments = [("<#", "#>")],
            Texts = [new("@\"", "\"@", '\0', true), new("@'", "'@", '\0', true), new("\"", "\"", '`', false), SinglePlain],
            Keywords = AnyCase("begin break catch class continue data define do dynamicparam else elseif end enum exit filter finally for foreach from function if in param process return switch throw trap try until using var while"),
            WordCharacters = "-",
            VariableMark = '$',
        });
        yield return ("perl pl", Hash("and cmp continue default do else elsif eq for foreach ge given gt if last le local lt my ne next no not or our package print redo require return say sub unless until use wantarray when while xor", "", "undef", '\0', '$', Double, Single));
        yield return ("r", Hash("break else for function if in next repeat return while library", "", "TRUE FALSE NULL NA NaN Inf", '\0', '\0', Double, Single));
        yield return ("julia jl", Hash("abstract baremodule begin break catch const continue do else elseif end export finally for function global if import in let local macro module mutable primitive quote return struct try type using where while", "Any Bool Char Float64 Int Int64 String", "true false nothing missing", '@', '\0', ThreeDouble, Double, Single));
        yield return ("elixir ex exs", Hash("after and case catch cond def defimpl defmacro defmodule defp defprotocol defstruct do else end fn for if import in not or quote raise receive require rescue try unless unquote use when with", "", "true false nil", '@', '\0', ThreeDouble, Double, Single));
        yield return ("make makefile mk", Hash("define else endef endif export ifdef ifeq ifndef ifneq include override unexport", "", "", '\0', '$'));
        yield return ("cmake", Hash("break else elseif endforeach endfunction endif endmacro endwhile foreach function if include macro return set while", "", "ON OFF TRUE FALSE", '\0', '$', Double));
        yield return ("dockerfile docker containerfile", new CodeLanguage
        {
            LineComments = ["#"],
            CommentsNeedBlank = true,
            Texts = [Double, SinglePlain],
            Keywords = Words("ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR"),
            VariableMark = '$',
        });
    }
}
