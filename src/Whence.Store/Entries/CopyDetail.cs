using Whence.Reprints;

namespace Whence.Store.Entries;

/// <summary>The compact form of what two pages have in common.</summary>
internal static class CopyDetail
{
    private const int Form = 1;

    /// <summary>All of <paramref name="reprint"/> but the pages' ids.</summary>
    public static byte[] Write(Reprint reprint)
    {
        var to = new DetailWriter();
        to.Number(Form);
        to.Real(reprint.ShareOfA);
        to.Real(reprint.ShareOfB);
        to.Number(reprint.From is null ? 0 : reprint.From == reprint.A ? 1 : 2);
        to.List(reprint.Evidence, to.Text);
        to.List(reprint.Passages, passage =>
        {
            to.Number(passage.Copied);
            to.Number(passage.Unquoted);
            to.Number(passage.LongestQuoted);
            to.List(passage.Runs, run =>
            {
                to.Span(run.A);
                to.Span(run.B);
                to.Number(run.Words);
            });
        });
        return to.ToArray();
    }

    /// <summary>What <see cref="Write"/> made, of the pages <paramref name="a"/> and <paramref name="b"/>.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static Reprint Read(byte[] bytes, string a, string b)
    {
        var from = new DetailReader(bytes);
        if (from.Int() != Form)
            throw new InvalidDataException("What two pages have in common has a form that this version does not know.");
        var (ofA, ofB, first) = (from.Real(), from.Real(), from.Int());
        var reprint = new Reprint(a, b)
        {
            ShareOfA = ofA,
            ShareOfB = ofB,
            From = first == 1 ? a : first == 2 ? b : null,
            Evidence = from.List(from.Text),
            Passages = from.List(() =>
            {
                var (copied, unquoted, longest) = (from.Int(), from.Int(), from.Int());
                return new CopiedPassage(from.List(() => new CopiedRun(from.Span(), from.Span(), from.Int())), copied, unquoted, longest);
            }),
        };
        from.End();
        return reprint;
    }
}
