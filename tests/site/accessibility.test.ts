import { expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();

test('the first stop skips to the content, the next ones are the portal’s own: home, the other language, the menu', async () => {
  const page = await open();
  await page.goto(url('/'));
  const stops: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(
        () => (document.activeElement as HTMLElement | null)?.innerText.replaceAll(/\s+/gu, ' ').trim() ?? '',
      ),
    );
  }
  expect(stops).toEqual(['Tới nội dung chính', 'Ai lo việc này?', expect.stringMatching(/English$/u), 'Menu']);
  await page.context().close();
});
