/** Clauses of texts of law beside other answers, by how well they hold a question: 1 is word for word. */
export const LAW = {
  /** From which one is shown where its document is named, and where any text of law is asked. */
  named: 0.4,
  asked: 0.5,
  /** From which one holds all that was asked, and goes first where texts of law are asked. */
  first: 0.85,
  /** Procedures go before texts of law: a clause counts what it holds of the best other answer. */
  behind: 0.9,
  /** What more counts one whose article is headed by all that was asked than one that only mentions it. */
  headed: 0.1,
  /** What counts one that holds the words further down, an item of a list, and one of a document that holds no more. */
  inside: 0.96,
  short: 0.9,
  over: 0.98,
} as const;
