import type { APIRoute } from 'astro';
import { drawSocialCard } from '../../publish/cards/social-card.ts';
import { portal } from '../../portal.ts';
import type { Locale } from '../../schema/fields/languages.ts';

export const getStaticPaths = () => portal.settings.languages.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const { name, place, notice } = portal.settings;
  const card = await drawSocialCard({ name: name[locale], place: place[locale], notice: notice[locale] });
  return new Response(card, { headers: { 'Content-Type': 'image/png' } });
};
