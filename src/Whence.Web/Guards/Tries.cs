using System.Net;
using System.Net.Sockets;

namespace Whence.Web.Guards;

/// <summary>Wrong tokens, by the address that they came from: who has shown too many waits before the next is even looked at.</summary>
internal sealed class Tries(TimeProvider clock)
{
    /// <summary>How many wrong ones are taken within <see cref="Window"/>.</summary>
    public const int Most = 10;

    private const int MostAddresses = 10_000;
    private readonly Lock _counting = new();
    private readonly Dictionary<IPAddress, Queue<DateTimeOffset>> _wrong = [];

    /// <summary>For how long a wrong one counts.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(5);

    /// <summary>How long this address must wait; zero when it need not.</summary>
    public TimeSpan Wait(IPAddress? address)
    {
        lock (_counting)
        {
            if (!_wrong.TryGetValue(Whole(address), out var wrong))
                return TimeSpan.Zero;
            Forget(wrong);
            return wrong.Count < Most ? TimeSpan.Zero : wrong.Peek() + Window - clock.GetUtcNow();
        }
    }

    /// <summary>A wrong one came from this address.</summary>
    public void Add(IPAddress? address)
    {
        lock (_counting)
        {
            if (_wrong.Count >= MostAddresses)
                Tidy();
            var whole = Whole(address);
            if (!_wrong.TryGetValue(whole, out var wrong))
                _wrong[whole] = wrong = [];
            wrong.Enqueue(clock.GetUtcNow());
            if (wrong.Count > Most)
                wrong.Dequeue();
        }
    }

    // Those that no longer count; where all of them still do, somebody floods us from everywhere, and all begin anew rather than fill the memory.
    private void Tidy()
    {
        foreach (var (address, wrong) in _wrong.ToList())
        {
            Forget(wrong);
            if (wrong.Count == 0)
                _wrong.Remove(address);
        }
        if (_wrong.Count >= MostAddresses)
            _wrong.Clear();
    }

    private void Forget(Queue<DateTimeOffset> wrong)
    {
        while (wrong.TryPeek(out var first) && first + Window <= clock.GetUtcNow())
            wrong.Dequeue();
    }

    // Of an IPv6 address the network: one customer has 2^64 of them.
    private static IPAddress Whole(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address))
            return address;
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new(bytes);
    }
}
