import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ScratchPortal } from '../content/scratch-portal.ts';
import { startEditing } from './editing-server.ts';

const portal = new ScratchPortal();
let server: Awaited<ReturnType<typeof startEditing>>;
beforeAll(async () => {
  server = await startEditing({ PORTAL_CONTENT: portal.folder });
});
afterAll(() => {
  portal.delete();
});

/** Asks for the home page until it is as expected; how long that takes is no matter here. */
const becomes = (status: number, title: string): Promise<void> =>
  vi.waitFor(
    async () => {
      const response = await fetch(server.url);
      const text = await response.text();
      expect([response.status, /<title>([^<]*)/u.exec(text)?.[1]]).toEqual([status, title]);
    },
    { timeout: 60_000, interval: 200 },
  );

test('who edits is told what is wrong in place of the page, and sees the page again once it is right', async () => {
  await becomes(200, 'Sổ tay Ví Dụ (trang thử)');
  portal.edit('agencies/uy-ban.yaml', 'kind: people-committee', 'kind: people');
  await becomes(500, 'AstroUserError');
  expect(server.log()).toContain('agencies/uy-ban.yaml:');
  expect(server.log()).toContain('“kind” không nhận giá trị “people”  →  chọn một trong: people-committee, collective');
  portal.edit('agencies/uy-ban.yaml', 'kind: people', 'kind: people-committee');
  await becomes(200, 'Sổ tay Ví Dụ (trang thử)');
  portal.edit('portal.yaml', 'Sổ tay Ví Dụ', 'Sổ tay Mới');
  await becomes(200, 'Sổ tay Mới (trang thử)');
});
