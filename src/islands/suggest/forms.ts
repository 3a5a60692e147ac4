import { offerSuggestions } from './offer.ts';

for (const form of document.querySelectorAll<HTMLElement>('[data-suggest]')) offerSuggestions(form);
