using System.Security.Cryptography;
using System.Text;

namespace Whence.Web.Parts;

/// <summary>The styles that a dossier carries in itself, so that it looks the same wherever the file goes: light, for paper.</summary>
public static class DossierStyle
{
    /// <summary>The sheet.</summary>
    public const string Sheet = """
        :root{--ink:#14181c;--ink2:#444c53;--ink3:#616a72;--rule:#d8dde1;--wash:#f3f5f6;--no:#ae1f2b;--bare:#7d4e00;--drift:#74308a;--paper:#fff;--sans:Inter,"Clear Sans","Segoe UI",system-ui,sans-serif;--serif:"Charis SIL",Charter,Cambria,Georgia,serif;--mono:"JetBrains Mono",ui-monospace,"DejaVu Sans Mono",Consolas,monospace}
        *{box-sizing:border-box}html{font:400 14px/1.45 var(--sans);color:var(--ink);background:var(--paper);color-scheme:light}body{margin:0 auto;max-width:1100px;padding:28px 24px 40px;overflow-wrap:anywhere}
        h1{font:400 26px/1.25 var(--serif);margin:6px 0 8px}h1 .w{font-size:inherit}h2{font:600 14px/1.3 var(--sans);margin:30px 0 0;border-top:1px solid var(--ink);padding:8px 0 4px}p{margin:4px 0}
        .small,.by{font-size:12px;color:var(--ink3)}.by{display:block}.w{font-family:var(--serif);font-size:15px;line-height:1.4;unicode-bidi:isolate}q.w{quotes:"“" "”" "‘" "’"}q.w.own{quotes:none}.mono{font:500 11px/1.5 var(--mono);color:var(--ink2)}
        .count{font-size:15px;margin:12px 0 0}.count b{font-size:22px;font-weight:500}
        table{border-collapse:collapse;width:100%;font-size:13px}th{font-weight:400;color:var(--ink3);text-align:left;vertical-align:bottom;padding:6px 14px 6px 0;border-bottom:1px solid var(--ink)}td{vertical-align:top;padding:7px 14px 7px 0;border-bottom:1px solid var(--rule)}tr{break-inside:avoid}
        ul{margin:0;padding:0;list-style:none}li{padding:7px 0;border-bottom:1px solid var(--rule);break-inside:avoid}
        figure{margin:14px 0 0;overflow-x:auto}figure svg{display:block;width:100%;min-width:860px;height:auto;overflow:visible}
        svg text{font-family:var(--sans);font-size:12px;fill:var(--ink)}svg .s{font-family:var(--serif);font-size:14.5px}svg .nm{font-weight:500;font-size:27px}svg .t2{fill:var(--ink2)}svg .t3{fill:var(--ink3)}svg .b{font-weight:600}svg text.b:not(.pn):not(.t2){font-size:13px}
        svg .l{stroke:var(--ink);fill:none;stroke-width:1.5}svg .l.fp{fill:var(--paper)}svg .l.no{stroke:var(--no)}svg .l.no.end{stroke-width:2.2}svg .l.bare{stroke:var(--bare);stroke-dasharray:5 4}svg .l.stub{stroke:var(--bare);stroke-width:2}svg .l.thin{stroke-width:1}svg .l.edge{stroke-width:3}svg .l.later{stroke-width:2}svg .l.ghost{stroke-dasharray:2 2}svg .l.out{stroke:var(--ink3);stroke-dasharray:1.5 4}svg .bridge{stroke:var(--paper);stroke-width:7;fill:none}svg .fdr{fill:var(--drift)}svg text.in{fill:var(--paper);font-weight:600;font-size:11px}svg .days{stroke:var(--ink2);stroke-width:6;fill:none}svg .f{fill:var(--ink)}svg .fno{fill:var(--no)}svg .rule{stroke:var(--rule);fill:none}svg .pg{fill:var(--wash)}svg .tno{fill:var(--no)}svg .tbare{fill:var(--bare)}
        footer{margin-top:34px;border-top:1px solid var(--ink);padding-top:8px}
        @media print{@page{size:A4 landscape;margin:14mm}body{max-width:none;padding:0}h2{break-after:avoid}figure{overflow:visible;break-inside:avoid}figure svg{min-width:0;max-height:168mm}}
        """;

    /// <summary>What the security policy says of it: this sheet and no other.</summary>
    public static string Hash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}";
}
