namespace CorpusSdk.Fire.Running;

/// <summary>One promise under attack. A case is made from a seed alone, so that its number brings it back.</summary>
public abstract class Campaign
{
    /// <summary>The name, as <c>--only</c> takes it.</summary>
    public abstract string Name { get; }

    /// <summary>What must hold, in a sentence.</summary>
    public abstract string Promise { get; }

    /// <summary>Attacks once. Any exception is a failure of the promise.</summary>
    public abstract void Attack(AttackCase attack);
}
