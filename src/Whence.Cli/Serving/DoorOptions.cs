using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Whence.Web;

namespace Whence.Cli.Serving;

/// <summary>The options of <c>whence serve</c> that say who may come in, and where.</summary>
internal sealed class DoorOptions
{
    private readonly Option<string[]> _host = new("--host") { Description = "An address or name to be served at beyond this machine; several may be given. It demands a token.", HelpName = "ADDRESS" };
    private readonly Option<string?> _token = new("--token") { Description = $"What everybody must type who wants to come in: {SiteOptions.ShortestToken} characters or more. Other users of this machine may see it among the running commands; --token-file keeps it from them.", HelpName = "TOKEN" };
    private readonly Option<string?> _tokenFile = new("--token-file") { Description = "A file whose first line is the token.", HelpName = "FILE" };

    /// <summary>Adds these options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_host);
        command.Options.Add(_token);
        command.Options.Add(_tokenFile);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="Trouble">It says nothing that can be done, or something that must not be.</exception>
    public SiteOptions Read(Desk desk, ParseResult parse)
    {
        var hosts = parse.GetValue(_host) ?? [];
        var options = new SiteOptions { Token = Token(desk, parse) };
        if (hosts.Length > 0)
            options = options with { Addresses = [.. hosts.SelectMany(AddressesOf).Distinct()], Names = [.. hosts.Where(host => !IPAddress.TryParse(host, out _))] };
        if (options is { IsLocal: false, Token: null })
            throw new Trouble(ExitCode.Usage, $"--host {string.Join(" --host ", hosts)}: beyond this machine the ledger is served only to those who have a token. Give one with --token-file FILE or --token TOKEN ({SiteOptions.ShortestToken} characters or more), or leave --host away.");
        return options.Fault() is { } fault ? throw new Trouble(ExitCode.Usage, fault) : options;
    }

    private string? Token(Desk desk, ParseResult parse)
    {
        var (token, file) = (parse.GetValue(_token), parse.GetValue(_tokenFile));
        if (file is null)
            return token?.Trim();
        if (token is not null)
            throw new Trouble(ExitCode.Usage, "--token and --token-file are both given; leave one away.");
        try
        {
            return File.ReadLines(desk.FullPath(file)).FirstOrDefault("").Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Trouble(ExitCode.Io, $"{file}: the token cannot be read ({e.Message.TrimEnd('.')}). Check the path and its permissions.");
        }
    }

    private static IEnumerable<IPAddress> AddressesOf(string host)
    {
        if (IPAddress.TryParse(host, out var address))
            return [address];
        try
        {
            return Dns.GetHostAddresses(host);
        }
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            throw new Trouble(ExitCode.Usage, $"--host {host}: is neither an address nor a name of this machine. Give an address that it has, such as 192.168.1.20.");
        }
    }
}
