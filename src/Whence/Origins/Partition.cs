namespace Whence.Origins;

/// <summary>Items in groups that only grow together; a group is called by its lowest item.</summary>
public sealed class Partition
{
    private readonly int[] _into;

    /// <summary>Each of <paramref name="count"/> items alone.</summary>
    public Partition(int count) => _into = [.. Enumerable.Range(0, count)];

    private Partition(int[] into) => _into = into;

    /// <summary>The group of an item.</summary>
    public int Of(int item)
    {
        while (_into[item] != item)
            item = _into[item] = _into[_into[item]];
        return item;
    }

    /// <summary>Puts the groups of two items together; false when they were one.</summary>
    public bool Join(int a, int b)
    {
        (a, b) = (Of(a), Of(b));
        if (a == b)
            return false;
        _into[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }

    /// <summary>The same groups, to go on from.</summary>
    public Partition Copy() => new([.. _into]);
}
