import type { Page } from 'playwright-core';
import { NAMED_SERVICES } from '../named-services.ts';

export const BIRTH = `/dich-vu/${NAMED_SERVICES['registering a birth']}/`;
export const RESIDENCE = `/dich-vu/${NAMED_SERVICES['temporary residence']}/`;
/** The field where a reader says where they live. */
export const field = (page: Page) => page.getByRole('combobox', { name: 'Tôi ở' });
/** The part of a page that asks and answers. */
export const box = (page: Page) => page.locator('[data-my-ward]');
/** What the browser keeps. */
export const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
/** The words of question and answer, in one line. */
export const textOf = async (page: Page): Promise<string> => (await box(page).innerText()).replaceAll(/\s+/gu, ' ');
