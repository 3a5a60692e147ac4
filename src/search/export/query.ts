/** Share of word pairs a passage must contain if the words are not a phrase. */
const MOST_PAIRS = '60%';
const MOST_WORDS = '75%';

/**
 * Body of `POST /index/_search` for a question: its phrase, else most of its word pairs, else most of its words with
 * one typo. Passages with the typed diacritics rank first.
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

/** An example question for a passage: the first words of its text. */
export const questionOf = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 5).join(' ');
