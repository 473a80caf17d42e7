using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Finds what code repeats.</summary>
internal static class Loops
{
    /// <summary>Whether each turn of a <c>for</c> or <c>foreach</c> runs an operation. A <c>while</c> may wait for something between its turns.</summary>
    public static bool RunsInEachTurn(IOperation operation)
    {
        // In the body of the nearest loop, in the same function.
        for (IOperation inner = operation; inner.Parent is { } outer and not IAnonymousFunctionOperation and not ILocalFunctionOperation and not IConditionalOperation and not ISwitchOperation; inner = outer)
        {
            if (outer is IForEachLoopOperation or IForLoopOperation && ((ILoopOperation)outer).Body == inner)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The nearest loop, or lambda that LINQ calls for each element, that repeats an operation; null if none does, or only under a condition within it.
    /// </summary>
    public static IOperation? RepeaterOf(IOperation operation)
    {
        for (IOperation inner = operation; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case IForEachLoopOperation loop when loop.Collection != inner:
                case IForLoopOperation counted when !counted.Before.Contains(inner):
                case IWhileLoopOperation:
                    return outer;
                case IAnonymousFunctionOperation lambda:
                    return IsCalledByLinq(lambda) ? lambda : null;
                case IConditionalOperation choice when choice.Condition != inner:
                case ISwitchOperation branches when branches.Value != inner:
                case ISwitchExpressionOperation arms when arms.Value != inner:
                case ICatchClauseOperation or ILocalFunctionOperation:
                    return null;
            }
        }

        return null;
    }

    private static bool IsCalledByLinq(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } } } };
}
