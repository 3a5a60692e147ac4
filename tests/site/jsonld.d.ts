declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => never;
  }
  const jsonld: {
    flatten(document: object, context: undefined, options: Options): Promise<unknown>;
    toRDF(document: object, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}

declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types';

  export class Parser {
    parse(text: string): Quad[];
  }
  export const Store: new (quads: Quad[]) => DatasetCore;
  export type Store = DatasetCore;
}
