using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>A plain list with a search and pages: pages, sources.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Words">What was searched for; empty when nothing was.</param>
/// <param name="Found">The part that is shown.</param>
/// <param name="Skip">How many were passed over.</param>
public sealed record ListView<T>(string Words, Slice<T> Found, int Skip)
{
    /// <summary>How many a page of the list holds.</summary>
    public const int PageLength = 50;

    /// <summary>The parameters of this part of the list.</summary>
    public string Self => From(Skip);

    /// <summary>The parameters of another part of the list.</summary>
    public string From(int skip)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        if (Words.Length > 0)
            pairs.Add(new("q", Words));
        if (skip > 0)
            pairs.Add(new("skip", skip.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString("", pairs);
    }

    /// <summary>Reads the parameters: words, and how many to pass over (0 when it is no number).</summary>
    public static (string Words, int Skip) Read(IQueryCollection query) =>
        (query["q"].ToString().Trim(), int.TryParse(query["skip"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0);
}
