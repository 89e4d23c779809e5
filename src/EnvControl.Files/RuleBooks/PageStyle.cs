namespace EnvControl.Files.RuleBooks;

/// <summary>How the rule book looks (规则书样式): on a desk, on a phone, on A4 paper. Nothing is fetched; colour only repeats what mark and word say.</summary>
internal static class PageStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """
        :root { --ink: #1d2430; --soft: #596273; --line: #c9ced8; --paper: #fff; --wash: #f4f6f9; --link: #1b4f8f;
          --verified: #1c6b3a; --adopted: #1b4f8f; --partial: #8a5a00; --assumed: #a3262a; }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--wash); color: var(--ink);
          font: 15px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif; }
        main, header, footer { max-width: 1280px; margin: 0 auto; padding: 0 28px; background: var(--paper); }
        header { padding-top: 36px; padding-bottom: 1px; } main { padding-top: 1px; padding-bottom: 24px; } footer { padding-top: 12px; padding-bottom: 36px; color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
        h1 { font-size: 30px; line-height: 1.3; margin: 0 0 4px; }
        h2 { font-size: 22px; line-height: 1.35; margin: 44px 0 12px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); }
        h3 { font-size: 18px; line-height: 1.4; margin: 32px 0 6px; }
        p { margin: 6px 0; max-width: 62em; } ul, ol { margin: 6px 0; padding-left: 1.6em; max-width: 62em; }
        a { color: var(--link); } code { font: 12px/1.4 "DejaVu Sans Mono", Consolas, monospace; color: var(--soft); overflow-wrap: anywhere; }
        .day { font-size: 18px; } .soft { color: var(--soft); } .number { text-align: right; white-space: nowrap; }
        .warn { border: 1px solid var(--assumed); border-left-width: 6px; padding: 8px 14px; margin: 14px 0; }
        .counts { display: flex; flex-wrap: wrap; gap: 8px 28px; padding: 0; list-style: none; } .counts strong { font-size: 20px; margin-right: 4px; }
        .mark { display: inline-block; white-space: nowrap; border: 1px solid; border-radius: 3px; padding: 0 5px; font-size: 12px; line-height: 1.5; }
        .mark-verified { color: var(--verified); } .mark-adopted { color: var(--adopted); border-style: double; border-width: 3px; line-height: 1.2; }
        .mark-partial { color: var(--partial); border-style: dashed; } .mark-assumed { color: #fff; background: var(--assumed); border-color: var(--assumed); }
        nav ol { columns: 2; column-gap: 40px; } nav li { break-inside: avoid; }
        .codes { display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 0; list-style: none; max-width: none; font-size: 14px; }
        table { width: 100%; border-collapse: collapse; margin: 10px 0 18px; font-size: 14px; line-height: 1.55; }
        th, td { border: 1px solid var(--line); padding: 7px 9px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { background: #e6eaf1; } tbody th { background: var(--wash); font-weight: 600; }
        td p, th p { margin: 0 0 3px; }
        .decisions { table-layout: fixed; } .decisions .standing { width: 15%; }
        .decisions thead .yellow { border-top: 5px solid #e0b400; } .decisions thead .orange { border-top: 5px solid #e27a00; } .decisions thead .red { border-top: 5px solid #c4161c; }
        .classes thead th:first-child { width: 13%; } .classes thead th:nth-child(2) { width: 32%; } .index thead th:first-child { width: 34%; } .index thead th:nth-child(2) { width: 32%; }
        .instruments thead th:first-child { width: 30%; } .instruments thead th:nth-child(2) { width: 14%; } .instruments thead th:nth-child(3) { width: 34%; }
        .orders thead th:first-child { width: 26%; } .orders thead th:nth-child(2) { width: 20%; } .orders thead th:nth-child(3) { width: 24%; } .orders th p { font-weight: 400; } .orders ul { margin: 0; padding-left: 1.2em; }
        .coverage thead th:first-child { width: 30%; } .coverage thead th:nth-child(2) { width: 9%; } .coverage thead th:nth-child(3) { width: 17%; } .coverage tbody th { font-weight: 400; }
        .up { font-size: 13px; font-weight: 400; float: right; }
        .class { font-weight: 400; } .do { font-weight: 700; } .entry + .entry { border-top: 1px dotted var(--soft); margin-top: 6px; padding-top: 6px; }
        .when { border-left: 3px solid var(--soft); padding-left: 6px; } .ground { font-size: 12.5px; color: var(--soft); }
        .cell-assumed { background: repeating-linear-gradient(135deg, #fff 0 14px, #fbf1f1 14px 28px); } .cell-partial { background: #fdf8ec; }
        .at { display: none; }
        @media screen and (max-width: 760px) {
          main, header, footer { padding-left: 14px; padding-right: 14px; }
          h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 34px; } h3 { font-size: 17px; }
          nav ol { columns: 1; }
          .stacked, .stacked tbody, .stacked tr, .stacked td, .stacked tbody th { display: block; width: auto; }
          .stacked thead { position: absolute; left: -9999px; }
          .decisions thead { position: static; display: block; } .decisions thead tr, .decisions thead th.standing { display: block; width: auto; font-size: 15px; }
          .decisions thead th:not(.standing) { display: none; } .stacked.decisions thead tr { margin-bottom: 4px; }
          .stacked tr { margin: 0 0 12px; border: 1px solid var(--line); } .stacked td, .stacked tbody th { border: 0; border-top: 1px solid var(--line); }
          .stacked tbody th:first-child { border-top: 0; background: #e6eaf1; } .stacked .number { text-align: left; }
          .stacked .at { display: block; font-weight: 700; font-size: 12.5px; color: var(--soft); }
          .decisions td { border-left-width: 6px; border-left-style: solid; border-left-color: var(--line); }
          .decisions td.yellow { border-left-color: #e0b400; } .decisions td.orange { border-left-color: #e27a00; } .decisions td.red { border-left-color: #c4161c; } .decisions td[colspan] { border-left-color: var(--soft); }
          .index tr { margin-bottom: 6px; } .index td { display: inline-block; border: 0; padding: 4px 9px; } .stacked.index .at { display: none; }
          .decisions .yellow .at, .decisions .orange .at, .decisions .red .at { color: var(--ink); }
        }
        @page { size: A4; margin: 16mm 13mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
        @media print {
          body { background: #fff; font-size: 9.5pt; line-height: 1.5; }
          main, header, footer { max-width: none; padding: 0; }
          h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 18pt; } #classes, #tables, #shared, #orders, #indicators, #coverage, #instruments { break-before: page; margin-top: 0; } h3 { font-size: 11.5pt; }
          h2, h3, .lead { break-after: avoid; } .up { display: none; }
          table { font-size: 8pt; line-height: 1.4; } th, td { padding: 3pt 4pt; } thead { display: table-header-group; } tr { break-inside: avoid; }
          .ground, code, .mark { font-size: 7pt; } a { color: inherit; text-decoration: none; }
          * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """;
}
