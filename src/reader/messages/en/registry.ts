import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about the id registry. */
export const registry: Messages<RuleAbout<'registry'>> = {
  'registry-unreadable': [
    'the line “{value}” cannot be read',
    'write “kind:id”, or “kind:id removed 2026-01-31 see kind:new-id” after the line that gave the id out',
  ],
  'registry-missing': ['the id {value} is not registered', 'run “npm run ids” to add it'],
  'registry-removed': [
    '{value} was published but its entry is gone',
    'bring the entry back, or add the line “{value} removed <date> see <what took its place>”',
  ],
  'registry-reused': ['{value} was taken back and is used again', 'give the new entry a new id'],
  'registry-duplicate': ['{value} is already registered on line {first}', 'drop the second line'],
  'registry-target': ['{ref} points to {value}, which does not exist', 'point to an entry that exists'],
  'registry-rewritten': [
    'the line “{value}” was published and is gone',
    'put it back; this file is only ever added to',
  ],
};
