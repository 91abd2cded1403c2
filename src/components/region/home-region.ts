import { readSettings } from '../../schema/settings.ts';
import { regionPageId } from '../../domain/region/address.ts';
import { pageAddress } from '../../domain/page/address.ts';
import { readRegionData } from './region-data.ts';

/** The region that this copy of the site is for, when a host set one: what it is called and where its page is. */
export function findHomeRegion(): { readonly name: string; readonly address: string } | undefined {
  const { regionId } = readSettings(process.env);
  const region = readRegionData().regios.find(({ id }) => id === regionId);
  return region && { name: region.name, address: pageAddress(regionPageId(region.id)) };
}
