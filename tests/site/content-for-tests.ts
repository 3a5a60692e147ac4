/** The content that tests build: all of it. If that gets too slow, this is the place to return a smaller copy. */
export const contentForTests = (): string => 'content';
