/** How much of a question must be found where its words do not stand together. */
const MOST_PAIRS = '60%';
const MOST_WORDS = '75%';

/**
 * Body of `POST /index/_search` for a question: its words together, else most of its pairs, else most of its words with
 * a slip of one letter. What has the marks as typed comes first.
 */
export const queryOf = (question: string) => ({
  size: 10,
  query: {
    bool: {
      must: {
        bool: {
          should: [
            { match_phrase: { title: { query: question, boost: 4 } } },
            { match_phrase: { text: { query: question, boost: 4 } } },
            { match: { 'text.pairs': { query: question, minimum_should_match: MOST_PAIRS, boost: 2 } } },
            {
              match: {
                text: { query: question, minimum_should_match: MOST_WORDS, fuzziness: 'AUTO:3,20', prefix_length: 1 },
              },
            },
          ],
          minimum_should_match: 1,
        },
      },
      should: [
        { match_phrase: { 'title.marked': { query: question, boost: 2 } } },
        { match_phrase: { 'text.marked': { query: question, boost: 2 } } },
        { match: { 'text.marked': { query: question, minimum_should_match: MOST_WORDS } } },
      ],
    },
  },
  highlight: { fields: { text: {} } },
});

/** A question that a passage answers: words its text begins with. */
export const questionOf = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 5).join(' ');
