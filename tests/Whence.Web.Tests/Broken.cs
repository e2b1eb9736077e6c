using System.Reflection;
using Whence.Store;

namespace Whence.Web.Tests;

/// <summary>A ledger whose disk has gone.</summary>
public class Broken : DispatchProxy
{
    internal static IDeskLedger Ledger() => Create<IDeskLedger, Broken>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod?.Name == nameof(IDisposable.Dispose) ? null : throw new IOException("the disk has gone");
}
