import type { EditorTarget } from '../reader/settings/editor-target.ts';
import type { EditorWords } from './words/editor-words.ts';

/** Where the form asks for and saves entries, beside the files of this computer. */
const GITHUB = 'https://api.github.com https://raw.githubusercontent.com';

/**
 * What the page of the form may do: it has a policy of its own, because the form writes its styles itself. Nothing but
 * the repository is asked anything.
 */
const policyOf = ({ is }: EditorTarget): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' data: blob:${is === 'github' ? ' https://avatars.githubusercontent.com' : ''}`,
    `connect-src 'self' data: blob:${is === 'github' ? ` ${GITHUB}` : ''}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page of the form in a language; `name` is that of the portal. */
export const editorPage = (
  locale: string,
  name: string,
  target: EditorTarget,
  { title, noScript }: Pick<EditorWords, 'title' | 'noScript'>,
): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyOf(target)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(`${title} · ${name}`)}</title>
<link rel="stylesheet" href="../form.css">
<script type="module" src="../start.js"></script>
</head>
<body class="${target.is}"><noscript>${escaped(noScript)}</noscript></body>
</html>
`;

/** The first page: the form in each language. */
export const languagesPage = (
  name: string,
  languages: readonly (readonly [locale: string, language: string])[],
): string => `<!doctype html>
<html lang="${languages[0]?.[0] ?? ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(name)}</title>
</head>
<body>
<h1>${escaped(name)}</h1>
<ul>
${languages.map(([locale, language]) => `<li><a href="${locale}/" lang="${locale}">${escaped(language)}</a></li>`).join('\n')}
</ul>
</body>
</html>
`;
