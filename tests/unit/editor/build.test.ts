import { expect, it, onTestFinished, vi } from 'vitest';
import { ScratchPortal } from '../../content/scratch-portal.ts';
import { run } from '../settings/commands.ts';

it('is not built for content that no repository keeps', () => {
  vi.setConfig({ testTimeout: 60_000 });
  const portal = new ScratchPortal();
  onTestFinished(() => {
    portal.delete();
  });
  const { status, stderr } = run(['src/cli/build.ts'], { PORTAL_CONTENT: portal.folder, PORTAL_EDITOR: 'local' });
  expect(status).toBe(1);
  expect(stderr.replaceAll(/\S*portal-\w{6}/gu, 'content')).toMatchInlineSnapshot(`
    "PORTAL_EDITOR: content: không ở trong kho git nào; chạy “git init” / is in no git repository; run “git init”
    "
  `);
});
