import { loaderByArguments } from '../neo4j/loader-by-arguments.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { Centre, NetworkPage, NetworkRepository, NetworkTies } from './network.repository.ts';

export type AroundArgs = NetworkPage & { depth: number };

export type NetworkLoader = {
  around(args: AroundArgs, centre: Centre): Promise<NetworkTies>;
  whole(page: NetworkPage): Promise<NetworkTies>;
};

export function networkLoader(repository: NetworkRepository, options: LoaderOptions): NetworkLoader {
  return { around: loaderByArguments(repository.around, options), whole: repository.whole };
}
