/**
 * The content the tests build and look at: all of it. Where the content has grown so much that a build of it takes too
 * long, this is the one place that makes a smaller copy and returns its folder.
 */
export const contentForTests = (): string => 'content';
