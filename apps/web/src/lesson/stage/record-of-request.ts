import { cache } from 'react';
import { toExplorerRecord } from '../../record/network/explorer-record.ts';
import { readNetwork } from '../../record/network/read-network.ts';

/** Unpacked once for all steps of a lesson. @throws RequestError */
export const recordOfRequest = cache(async () => toExplorerRecord(await readNetwork()));
