using Whence.Cli;

return await CommandLine.InvokeAsync(args, Terminal.OfThisProcess());
