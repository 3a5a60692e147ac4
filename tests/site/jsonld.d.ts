declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => never;
  }
  const jsonld: {
    flatten(document: object, context: undefined, options: Options): Promise<unknown>;
  };
  export default jsonld;
}
