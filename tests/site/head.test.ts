import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, inject, test } from 'vitest';
import { elementsOf, pagesOf } from './built-site.ts';
import { shapeProblems } from '../unit/linked-data/shapes.ts';

/** Elements that HTML only allows in the head. */
const OF_HEAD = /<(?:style|title|base)[\s>]/iu;

test('no page has head elements in its body', () => {
  const faults: string[] = [];
  for (const { path, html } of pagesOf(inject('dist'))) {
    // Parse only the few bodies that contain such a tag name (drawings have titles of their own).
    if (!OF_HEAD.test(html.slice(html.indexOf('</head>')))) continue;
    for (const { tagName, namespaceURI, parentNode } of elementsOf(html)) {
      const parent = parentNode && 'tagName' in parentNode ? parentNode.tagName : '';
      const isHtml = (namespaceURI as string) === 'http://www.w3.org/1999/xhtml';
      if (tagName === 'style' && parent !== 'head') faults.push(`${path}: a style in ${parent}`);
      if (/^(?:title|base)$/u.test(tagName) && isHtml && parent !== 'head') faults.push(`${path}: ${tagName}`);
    }
  }
  expect(faults).toEqual([]);
});

test('linked data follows the vocabulary of schema.org on every page, and names things alike in both languages', () => {
  const faults: string[] = [];
  const types = new Set<string>();
  const ids = new Map<string, Set<string>>();
  for (const { path, html } of pagesOf(inject('dist'))) {
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
    if (json === undefined) continue;
    const data = JSON.parse(json) as Record<string, string>;
    types.add(data['@type'] ?? '');
    faults.push(...shapeProblems(data).map((fault) => `${path}: ${fault}`));
    const [, official = path] = /hreflang="x-default" href="https?:\/\/[^/"]+([^"]*)"/u.exec(html) ?? [];
    ids.set(official, (ids.get(official) ?? new Set()).add(data['@id'] ?? ''));
  }
  expect(faults).toEqual([]);
  expect([...types].sort()).toEqual([
    'AdministrativeArea',
    'DataCatalog',
    'Dataset',
    'Event',
    'GovernmentOrganization',
    'GovernmentService',
    'Legislation',
  ]);
  expect([...ids].filter(([, own]) => own.size !== 1)).toEqual([]);
});

test('every page with official words can link a sentence of them, and no other page has what that needs', () => {
  const faults = pagesOf(inject('dist')).flatMap(({ path, html }) => {
    const bars = html.split('class="quote-bar').length - 1;
    return bars === (html.includes('data-words=') ? 1 : 0) ? [] : [`${path}: ${bars}`];
  });
  expect(faults).toEqual([]);
});

test('the policy of every page governs all of it, and its evaluator has nothing against any', () => {
  const late: string[] = [];
  const policies = new Set<string>();
  for (const { path, html } of pagesOf(inject('dist'))) {
    const [, policy] =
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html) ?? [];
    if (policy === undefined) late.push(path);
    else policies.add(policy);
  }
  expect(late).toEqual([]);
  // Whether “self” is safe depends on what an owner puts there: we put nothing that answers with others' code.
  const findings = [...policies].flatMap((policy) => new CspEvaluator(new CspParser(policy).csp).evaluate());
  expect(findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)).toEqual([]);
  expect(policies.size).toBeGreaterThan(0);
  // Only where readers save may a script name another one: the service worker.
  const registering = pagesOf(inject('dist')).filter(({ html }) => html.includes('trusted-types offline-worker;'));
  expect(registering.map(({ path }) => path)).toEqual(['/en/offline/', '/ngoai-tuyen/']);
  expect([...policies].filter((policy) => !policy.includes("trusted-types 'none';"))).toHaveLength(1);
  for (const policy of policies) {
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("'unsafe-");
  }
});
