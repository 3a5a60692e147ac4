import { describe, expect, test, vi } from 'vitest';
import { bytesOf, read } from '../../content/portal-files.ts';
import type { ScratchPortal } from '../../content/scratch-portal.ts';
import { answer, scratch, SESSION } from './interview.ts';

// Tests read the whole content up to three times; the timeout is for a slow machine.
vi.setConfig({ testTimeout: 60_000 });

describe('a state is added to the file of a session', () => {
  const added = async (step: string, answers: string[], before?: ScratchPortal) => {
    const portal = before ?? scratch();
    const old = read(portal, SESSION);
    const result = await answer(portal, ['dialogue', `--${step}`, 've-cay'], answers);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const lines = old.split('\n');
    const now = read(portal, SESSION).split('\n');
    // All previous lines remain, in order; the others are new.
    let next = 0;
    const fresh = now.filter((line) => line !== lines[next] || ((next += 1), false));
    expect(next).toBe(lines.length);
    expect(portal.report('en')).toContain('0 problems');
    return { portal, fresh: fresh.join('\n'), text: now.join('\n'), stdout: result.stdout };
  };
  const TOLD = ['bao', 'high', ''];

  test('if it is moved, and moved again', async () => {
    const { portal, text } = await added('move', ['1/12/1999', '9 giờ 15 ngày 10/12/1999', '', ...TOLD, '', '']);
    expect(text).toMatchSnapshot();
    await added('move', ['2/12/1999', 'quý 1/2000', '', ...TOLD, '', ''], portal);
  });

  test('if it is cancelled, after which no state can follow', async () => {
    const { portal, fresh } = await added('cancel', ['1/12/1999', ...TOLD, '']);
    expect(fresh).toMatchSnapshot();
    const { status, stdout } = await answer(portal, ['dialogue', '--move', 've-cay']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '“rescheduled” đứng sau “cancelled”, trạng thái khép lại một phiên  →  bỏ trạng thái này; phiên được tổ chức lại là một mục mới trong dialogues/',
    );
  });

  test('if it was held, by default as planned, and if answers were published', async () => {
    const { portal, text, stdout } = await added('report', [
      ...['4/12/1999', '', '', 'https://vidu.example/tuong-thuat', '', 'press', '', '', '', 'vi', '', 'high', ''],
      ...['c', 'report', 'https://vidu.example/tuong-thuat', '', ''],
    ]);
    expect(stdout).toMatchSnapshot();
    expect(text).toMatchSnapshot();
    const LINK = ['c', 'answers', 'https://vidu.example/tra-loi', '', ''];
    expect((await added('outcome', ['5/12/1999', ...TOLD, ...LINK], portal)).fresh).toMatchSnapshot();
  });

  test('if its day is announced', async () => {
    const portal = scratch();
    portal.edit(SESSION, 'announced', 'expected');
    portal.edit(SESSION, '1999-12-03T08:30+07:00', '1999-12');
    expect((await added('announce', ['30/11/1999', '8h30 3/12/1999', '', ...TOLD, '', ''], portal)).fresh).toContain(
      '"1999-12-03T08:30+07:00"',
    );
  });

  test('unless the rules of sessions forbid it', async () => {
    const portal = scratch();
    const before = bytesOf(portal);
    const { status, stdout } = await answer(
      portal,
      ['dialogue', '--report', 've-cay'],
      ['1/12/1999', '', '', ...TOLD, ''],
    );
    expect(status).toBe(2);
    expect(stdout).toContain('! phiên ghi là đã diễn ra “1999-12-03T08:30+07:00” theo một tin ngày 1999-12-01');
    expect(bytesOf(portal)).toEqual(before);
  });
});
