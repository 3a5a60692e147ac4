import type { APIRoute } from 'astro';
import { offlinePlan } from '../../publish/offline/plan.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';

/** What can be saved in each language; when all files are there, the build replaces it by lists with their sizes. */
export const getStaticPaths = () => portal.settings.languages.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => Response.json(await offlinePlan(portal, params.locale as Locale));
