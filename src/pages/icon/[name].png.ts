import type { APIRoute } from 'astro';
import { drawIcon, ICONS, type Icon } from '../../publish/icons/icons.ts';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { name: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(await drawIcon(icon), { headers: { 'Content-Type': 'image/png' } });
