import type { APIRoute } from 'astro';
import { LEGAL_XML_STYLE } from '../../../../i18n/addresses/urls.ts';
import { portal } from '../../../../portal.ts';
import { legalXml, legalXmlIds } from '../../../../publish/legal-xml/legal-xml.ts';

export const getStaticPaths = () => legalXmlIds(portal).map((id) => ({ params: { id } }));

/** A document as legal XML. */
export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(legalXml(portal, params.id, LEGAL_XML_STYLE), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
