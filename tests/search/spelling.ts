import { fetchSpelling } from '../../src/search/terms/spelling.ts';

// Engines that tests ask at once cannot wait for the code that compares letters.
await fetchSpelling();
