using Whence.Taggers;
namespace Whence.Train.Attribution;
internal static class Show
{
    public static void Run(string data, string model)
    {
        using var f = File.OpenRead(model);
        var m = RoleModel.Load(f);
        var dev = Article.ReadAll(Path.Combine(data, "polnear-dev", "polnear-dev.zip"));
        var t = new AttributionTagger(m);
        foreach (var a in dev)
        {
            var text = a.Reading.Document.Text;
            var gold = GoldSpans.Of(a);
            Console.WriteLine("## " + a.Name);
            foreach (var g in a.Gold)
                Console.WriteLine($"G\t{g.Cue.FirstOrDefault().Start}\t{string.Join(" | ", g.Source.Select(s => text[s.Start..s.End]))}\t{string.Join(" | ", g.Cue.Select(s => text[s.Start..s.End]))}\t{string.Join(" | ", g.Content.Select(s => text[s.Start..s.End])).Replace("\n", "¶")}");
            foreach (var p in t.Read(a.Reading))
            {
                string S(RoleSpan s) => text[a.Reading.Tokens[s.First].Span.Start..a.Reading.Tokens[s.End - 1].Span.End];
                Console.WriteLine($"P\t{a.Reading.Tokens[p.Cue.First].Span.Start}\t{(p.Source is { } x ? S(x) : "")}\t{S(p.Cue)}\t{string.Join(" | ", p.Content.Select(S)).Replace("\n", "¶")}");
            }
        }
    }

    public static void Grid(string data, string model)
    {
        var dev = Article.ReadAll(Path.Combine(data, "polnear-dev", "polnear-dev.zip"));
        {
            using var f = File.OpenRead(model);
            var m = RoleModel.Load(f);
            var t = new AttributionTagger(m);
            var (sp, gs, used, exact) = (new int[3], new int[3], new int[3], new int[3]);
            foreach (var a in dev)
            {
                var spans = t.Spans(a.Reading);
                var gold = GoldSpans.Of(a);
                foreach (var x in spans) { sp[(int)x.Role]++; if (gold.Spans.Contains(x)) exact[(int)x.Role]++; }
                foreach (var x in gold.Spans) gs[(int)x.Role]++;
                foreach (var x in t.Read(a.Reading)) { used[1]++; used[2] += x.Content.Length; used[0] += x.Source is null ? 0 : 1; }
            }
            Console.WriteLine($"spans {string.Join(' ', sp)} gold {string.Join(' ', gs)} used {string.Join(' ', used)} exact {string.Join(' ', exact)}");
        }
        foreach (var (s, c, t, o) in new (float, float, float, float)[] { (0, 0, 0, 0), (0, .3f, 0, 0), (0, .6f, 0, 0), (0, 1f, 0, 0), (0, 0, .4f, 0), (0, .4f, .4f, 0), (.3f, .3f, .3f, 0), (0, 0, 0, -.1f), (0, 0, 0, -.2f), (0, 0, 0, -.35f), (0, .5f, 0, -.15f) })
        {
            using var f = File.OpenRead(model);
            var m = RoleModel.Load(f);
            for (var i = 0; i < RoleLattice.States * 8 * 3; i++)
                m.TurnWeights[i] += (short)(((i & 7) switch { 0 => o, 1 => s, 3 => c, 5 => t, _ => 0 }) / m.Unit);
            Console.WriteLine($"{s} {c} {t} {o}: {DevScore.Of(m, dev)}");
        }
    }
}
