import { expect, test } from 'vitest';
import { violationsOf } from '../axe.ts';
import { isQuick } from '../../mode.ts';
import { openBrowser } from '../open-browser.ts';
import { readAloud } from '../read-aloud.ts';
import { BIRTH } from './page.ts';

const { page: open, url } = openBrowser();

const ENGLISH = BIRTH.replace('/dich-vu/', '/en/services/');

// The quick run looks at the chooser in one language and has it read aloud in the other: it is one component.
test.each([[BIRTH, 'vi'], ...(isQuick ? [] : [[ENGLISH, 'en']])])(
  'axe finds nothing in the open list, the question and the answer of %s',
  async (path, locale) => {
    const page = await open();
    await page.goto(url(path));
    const input = page.locator('#my-ward');
    await input.fill('quan 1');
    await page.getByRole('option').first().waitFor();
    expect(await violationsOf(page, [], '[data-my-ward]')).toEqual([]);
    await input.fill('da kao');
    await page.getByRole('option').first().click();
    expect(await violationsOf(page, [], '[data-my-ward]')).toEqual([]);
    await page.locator('[data-part="answers"] button').first().click();
    await page.getByText(locale === 'vi' ? 'Chia sẻ, riêng tư' : 'Sharing and privacy').click();
    expect(await violationsOf(page, [], '[data-my-ward]')).toEqual([]);
    await page.context().close();
  },
);

const ALOUD: readonly (readonly [path: string, said: readonly string[]])[] = [
  [
    ENGLISH,
    [
      'combobox, I live in',
      'autocomplete in list',
      '1 found',
      'expanded, active descendant Bến Nghé Ward, District 1 today: Sài Gòn Ward',
      'link, Sài Gòn Ward, Public administration service centre of Sài Gòn Ward: 45 - 47 Lê Duẩn',
    ],
  ],
  [
    BIRTH,
    [
      'combobox, Tôi ở',
      'autocomplete in list',
      'Có 1 nơi',
      'expanded, active descendant Phường Bến Nghé, Quận 1 nay: Phường Sài Gòn',
      'link, Phường Sài Gòn, Trung tâm Phục vụ hành chính công phường Sài Gòn: 45 - 47 Lê Duẩn',
    ],
  ],
];
test.each(isQuick ? ALOUD.slice(0, 1) : ALOUD)('a screen reader reads the chooser of %s aloud', async (path, said) => {
  const page = await open();
  await page.goto(url(path));
  const spoken = await readAloud(page, { container: '[data-my-ward]', field: '#my-ward', type: 'ben nghe' });
  for (const words of said) expect(spoken).toContain(words);
  await page.context().close();
});
