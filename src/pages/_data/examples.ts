import script from './examples/who-handles-today.mjs?raw';
import python from './examples/who-handles-today.py?raw';
import sql from './examples/who-handles-today.sql?raw';

/** Programs that answer who handles each task today from the data; tests run them. */
export const EXAMPLES: readonly { readonly name: string; readonly title: string; readonly text: string }[] = [
  { name: 'who-handles-today.sql', title: 'SQL (sqlite3)', text: sql },
  { name: 'who-handles-today.py', title: 'Python', text: python },
  { name: 'who-handles-today.mjs', title: 'JavaScript (Node)', text: script },
];
