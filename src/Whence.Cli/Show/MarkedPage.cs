using Spectre.Console;
using Whence.Store;
using Whence.Text;

namespace Whence.Cli.Show;

/// <summary>A page's text with its statements marked in place, and under each block who is behind them.</summary>
/// <remarks>Colours on a terminal; elsewhere brackets: <c>[c12: … ]</c>.</remarks>
internal sealed class MarkedPage(PageText page, Terminal terminal)
{
    /// <summary>Writes the page, block by block.</summary>
    public void Write()
    {
        foreach (var block in Blocks())
        {
            if (block.In(page.Text).IsWhiteSpace())
                continue;
            Write(block);
            foreach (var claim in page.Claims.Where(claim => block.Contains(claim.Content[0].Start)))
                WriteChain(claim);
            terminal.Out.WriteLine();
        }
    }

    // The page's blocks, and whatever lies between them, so that no word of the text is left out.
    private IEnumerable<TextSpan> Blocks()
    {
        var at = 0;
        foreach (var block in page.Blocks.Select(b => b.Span))
        {
            if (block.Start > at)
                yield return new(at, block.Start);
            if (block.End > Math.Max(at, block.Start))
                yield return new(Math.Max(at, block.Start), block.End);
            at = Math.Max(at, block.End);
        }
        if (at < page.Text.Length)
            yield return new(at, page.Text.Length);
    }

    private void Write(TextSpan block)
    {
        var marks = page.Claims.SelectMany(claim => claim.Content.Select(span => (Span: span, Claim: claim)))
            .Where(mark => mark.Span.Overlaps(block)).OrderBy(mark => mark.Span).ToList();
        var cuts = Cuts(block, marks.Select(mark => mark.Span).Concat(Names().Where(name => name.Span.Overlaps(block)).Select(name => name.Span)));
        var line = new Line(terminal);
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var piece = new TextSpan(cuts[i], cuts[i + 1]);
            foreach (var (_, claim) in marks.Where(mark => Math.Max(mark.Span.Start, block.Start) == piece.Start))
                line.Open(claim.Id);
            var innermost = marks.LastOrDefault(mark => mark.Span.Contains(piece));
            line.Add(piece.In(page.Text).ToString(), RoleOf(piece, innermost.Claim));
            foreach (var _ in marks.Where(mark => Math.Min(mark.Span.End, block.End) == piece.End))
                line.Close();
        }
        line.End();
    }

    private static List<int> Cuts(TextSpan block, IEnumerable<TextSpan> spans)
    {
        var cuts = new SortedSet<int> { block.Start, block.End };
        foreach (var span in spans)
        {
            cuts.Add(Math.Clamp(span.Start, block.Start, block.End));
            cuts.Add(Math.Clamp(span.End, block.Start, block.End));
        }
        return [.. cuts];
    }

    private IEnumerable<(TextSpan Span, Role Role)> Names() => page.Claims.SelectMany(claim =>
        (claim.Source?.Spans ?? []).Select(span => (span, Role.Source)).Concat(claim.Cue.Select(span => (span, Role.Cue))));

    private Role RoleOf(TextSpan piece, ClaimRow? claim)
    {
        foreach (var (span, role) in Names())
            if (span.Contains(piece))
                return role;
        return claim is null ? Role.Plain : claim.IsWriter ? Role.Writer : Role.Content;
    }

    private void WriteChain(ClaimRow claim)
    {
        var marks = Words.Marks(claim);
        var rejects = claim.Rejects ? "rejects it: " : "";
        var line = Clean.Line($"{claim.Id}  {rejects}{Words.Chain(claim)}{(marks.Length > 0 ? $"  {{{marks}}}" : "")}");
        if (terminal.Colours)
            terminal.Console.Write(new Padder(new Spectre.Console.Text(line, Colours.Of(claim.IsWriter ? Role.Writer : Role.Content)), new Padding(4, 0, 0, 0)));
        else
            terminal.Out.WriteLine($"    {line}");
    }

    /// <summary>One block as it is written: coloured, or with brackets.</summary>
    private sealed class Line(Terminal terminal)
    {
        private readonly Paragraph _paragraph = new();

        public void Open(string id) => Mark(terminal.Colours ? $"{id} " : $"[{id}: ");

        public void Close()
        {
            if (!terminal.Colours)
                terminal.Out.Write(']');
        }

        public void Add(string words, Role role)
        {
            if (terminal.Colours)
                _paragraph.Append(Clean.Text(words), Colours.Of(role));
            else
                terminal.Out.Write(Clean.Text(words));
        }

        public void End()
        {
            if (terminal.Colours)
                terminal.Console.Write(_paragraph);
            terminal.Out.WriteLine();
        }

        private void Mark(string mark)
        {
            if (terminal.Colours)
                _paragraph.Append(mark, Colours.Of(Role.Quiet));
            else
                terminal.Out.Write(mark);
        }
    }
}
