import type { APIRoute } from 'astro';
import { recordJson } from '../../../../publish/data/records/record.ts';
import { isRecorded } from '../../../../publish/data/records/recorded.ts';
import type { Item } from '../../../../publish/data/shape/item.ts';
import { datasets, publication, type Written } from '../../../_data/open-data.ts';

interface Props {
  dataset: Written;
  item: Item;
}

/** One record at one address: items of the datasets that people cite. */
export const getStaticPaths = () =>
  datasets
    .filter(({ name }) => isRecorded(name))
    .flatMap((dataset) =>
      dataset.items.map((item) => ({
        params: { dataset: dataset.name, id: String(item.id) },
        props: { dataset, item },
      })),
    );

export const GET: APIRoute<Props> = ({ props: { dataset, item } }) =>
  new Response(recordJson(dataset, item, publication), { headers: { 'Content-Type': 'application/json' } });
