using System.Globalization;
using Microsoft.AspNetCore.Http;
using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>How far a reader has looked, as it stands in an address or a cookie: <c>412.88</c>, page and change.</summary>
internal static class LookedAt
{
    /// <summary>The cookie that keeps it.</summary>
    public const string Cookie = "whence-looked";

    /// <summary>As it is written.</summary>
    public static string Write(LookedPoint point) => string.Create(CultureInfo.InvariantCulture, $"{point.Page}.{point.Change}");

    /// <summary>As it is read; null when it is none.</summary>
    public static LookedPoint? Read(string? written) => written?.Split('.') is [var page, var change] && Number(page) is { } at && Number(change) is { } up ? new(at, up) : null;

    /// <summary>What the reader's browser keeps.</summary>
    public static LookedPoint? Kept(HttpRequest request) => Read(request.Cookies[Cookie]);

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
