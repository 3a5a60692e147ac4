import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkOf } from './checks/files.ts';
import { pageFaults } from './checks/pages.ts';

describe('the check of pages sees', () => {
  test.each([
    '<p><xss-1>',
    '<p onclick="onxss(1)">',
    '<p xss-1="">',
    '<script>onxss(1)</script>',
    '<script type="application/ld+json">{"a":"</script><script>onxss(1)</script>"}</script>',
    '<script type="application/json">{"a"</script>',
    '<a href=" javascript:onxss(1)">x</a>',
    '<a href="https://xss.example/1">x</a>',
    '<img src="//xss.example/1">',
    '<iframe></iframe>',
    '<a id="xss">x</a>',
    '<p style="background:url(https://xss.example/1)">',
    '<meta http-equiv="refresh" content="0;url=x">',
    '<svg><set attributeName="href" to="javascript:onxss(1)"/></svg>',
  ])('%s', (html) => {
    expect(pageFaults(`<!doctype html><html><head></head><body>${html}`)).not.toEqual([]);
  });

  test('nothing in text', () => {
    expect(pageFaults('<!doctype html><p title="onclick=onxss(1)">&lt;xss-1&gt; javascript:onxss(1)')).toEqual([]);
  });
});

describe('the check of files sees', () => {
  const ics = (lines: string): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20210101T000000Z\r\nDTSTART:20210101T000000Z\r\n${lines}END:VEVENT\r\nEND:VCALENDAR\r\n`;
  test.each([
    ['a.xml', '<a><xss-1/></a>'],
    ['a.xml', '<a onload="x"/>'],
    ['a.atom', '<a href="javascript:onxss(1)"/>'],
    ['a.json', '{"a":[{"xss-1":1}]}'],
    ['a.ics', ics('X-XSS-1:1\r\n')],
    ['a.ics', ics('ATTENDEE:mailto:a@xss.example\r\n')],
    ['a.ics', ics('SUMMARY;X-XSS-1=1:x\r\n')],
    ['a.csv', 'a\r\n=1+1\r\n'],
    ['a.csv', 'a\r\n ＋1+x\r\n'],
    ['a.csv', 'a,b\r\n1,2,3\r\n'],
    ['a.xlsx', zipSync({ 'a.xml': strToU8('<c><f>1+1</f></c>') })],
    ['a.png', '<html>'],
  ])('%s: %s', (name, content) => {
    const folder = mkdtempSync(join(tmpdir(), 'checks-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    writeFileSync(join(folder, name), content);
    expect(checkOf(name)?.(folder)).not.toEqual([]);
  });
});
