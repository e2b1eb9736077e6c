using BenchmarkDotNet.Running;
using Whence.Bench;

return args switch
{
    ["mark", .. var rest] => MarkBench.Run(rest),
    ["long"] => LongBench.Run(),
    ["document", .. var rest] => BenchmarkRunner.Run<DocumentBench>(null, [.. rest]).HasCriticalValidationErrors ? 1 : 0,
    ["print", .. var rest] => BenchmarkRunner.Run<PrintBench>(null, [.. rest]).HasCriticalValidationErrors ? 1 : 0,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: bench mark [--data DIR] [--pages N] [--seed N] [--json]
                 pages and words a second on one core, from bytes to the line of `mark`; exit code 1 below a floor of bench/floors.json
               bench long
                 whether long pages cost no square: pages four times as long, kind by kind; exit code 1 where one takes more than twice that
               bench document
                 the step from bytes to document alone, page kind by page kind
               bench print
                 what linking adds to a page: fingerprints, gist, a comparison
        """);
    return 2;
}
