import { getCollection as getAll } from 'astro:content';
import { sourceLanguage } from '../../language/language.ts';
import { dataSets, type publishedForms } from '../../schema/published.ts';

/** One set of open data: where its files, its form and its spreadsheet stand. */
export interface DataSet {
  readonly id: keyof typeof publishedForms;
  readonly files: readonly string[];
  readonly schema: string;
  readonly csv: string | undefined;
}

const withSheet: readonly string[] = ['hulplijnen', 'verwijsroutes'];

/** Every set of open data, in the order in which it is told of. */
export async function listDataSets(): Promise<DataSet[]> {
  const trees = (await getAll('trees')).map(({ id }) => {
    const [code = sourceLanguage, tree = ''] = id.split('/');
    return `/data/wegwijzers/${tree}${code === sourceLanguage ? '' : `.${code}`}.json`;
  });
  return dataSets.map((id) => ({
    id,
    files: id === 'wegwijzers' ? trees.sort() : [`/data/${id}.json`],
    schema: `/data/schema/${id}.json`,
    csv: withSheet.includes(id) ? `/data/${id}.csv` : undefined,
  }));
}
