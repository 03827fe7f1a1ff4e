import { canary } from './canary.ts';

/**
 * Texts that are harmless as words and would do harm anywhere else: as HTML, in an attribute, a script, JSON, a template, a
 * table, a calendar, a citation. Every one is something a person may write and a page must show as it stands.
 */
export const payloads: readonly string[] = [
  `<script>${canary}</script>`,
  `"><img src=x onerror="${canary}">`,
  `'><svg onload='${canary}'>`,
  `</script><script>${canary}</script>`,
  `</title></textarea></style></noscript><iframe srcdoc="<script>parent.${canary}</script>">`,
  `<!--><script>${canary}</script-->`,
  `]]><script>${canary}</script>`,
  `<ayni-x onclick=${canary}>x</ayni-x>`,
  `{${canary}}`,
  `\${${canary}}`,
  `{{constructor.constructor('${canary}')()}}`,
  `<%= ${canary} %>`,
  `javascript:${canary}`,
  `&lt;script&gt;${canary}&lt;/script&gt;`,
  `&#60;img src=x onerror=${canary}&#62;`,
  String.raw`\u003cscript\u003e${canary}\u003c/script\u003e`,
  `" autofocus onfocus="${canary}" x="`,
  `' onmouseover='${canary}' x='`,
  `<a href="javascript:${canary}">x</a>`,
  `<base href="//evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<link rel="stylesheet" href="//evil.example/x.css">`,
  `<style>*{background:url(//evil.example/)}</style>`,
  `<form action="//evil.example/"><button formaction="javascript:${canary}">x</button></form>`,
  `<object data="//evil.example/"></object><embed src="//evil.example/">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${canary}></style></table></mtext></math>`,
  `x\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT`,
  `x\nEND:VCALENDAR`,
  `=HYPERLINK("https://evil.example/","x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `+1+cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!A0`,
  `}, url = {https://evil.example/}, note = {x`,
  String.raw`\input{/etc/passwd} \write18{id}`,
  '`${' + canary + '}`',
  'import.meta.env.SITE import.meta.env.PROD process.env.PATH %BASE_URL% __dirname',
  `<mark>x</mark><b>y</b>`,
  `--></script><!--`,
  `%3Cscript%3E${canary}%3C/script%3E`,
  '\\"};' + canary + ';//',
  `<%2fscript>`,
  "$& $1 $` $' $$ {title} {count}",
  `<x>`,
  `"'<>&`,
  `'"><b>`,
];

/** The texts that fit into so many characters. */
export const fitting = (max: number): readonly string[] => payloads.filter((text) => text.length <= max);
