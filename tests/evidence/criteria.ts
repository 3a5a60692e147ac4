import type { Check } from '../site/visits/visit.ts';

/** A success criterion of WCAG 2.2, and what of it is tested how. */
export interface Criterion {
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Checks of a visit; rules of axe are found by the criterion they name. */
  readonly checks?: readonly Check[];
  /** Tests of `npm test`: file under tests/, and words of its title. */
  readonly tests?: readonly (readonly [file: string, title: string])[];
  /** What on a page it is about: where there is none, there is nothing to test. Without it every page has something. */
  readonly about?: string;
  /** What no script can judge and nobody has read. Without it the checks test the whole criterion. */
  readonly unread?: string;
}

const MEDIA = 'audio, video, object, embed, iframe';
const FIELDS = 'main :is(input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea)';
const STATUS = '[role=status], [role=alert], [aria-live]';
const ACROSS = 'site/across.test.ts';

/** All criteria of levels A and AA. 4.1.1 is none any more. */
export const CRITERIA: Readonly<Record<string, Criterion>> = {
  '1.1.1': {
    name: 'Non-text Content',
    level: 'A',
    checks: ['heard'],
    about: 'img, svg, canvas, [role=img]',
    unread: 'whether the words beside a picture say all that it shows',
  },
  '1.2.1': { name: 'Audio-only and Video-only (Prerecorded)', level: 'A', about: MEDIA },
  '1.2.2': { name: 'Captions (Prerecorded)', level: 'A', about: MEDIA },
  '1.2.3': { name: 'Audio Description or Media Alternative (Prerecorded)', level: 'A', about: MEDIA },
  '1.2.4': { name: 'Captions (Live)', level: 'AA', about: MEDIA },
  '1.2.5': { name: 'Audio Description (Prerecorded)', level: 'AA', about: MEDIA },
  '1.3.1': {
    name: 'Info and Relationships',
    level: 'A',
    checks: ['landmarks', 'heard'],
    unread: 'whether all that looks like a heading, list or table is one',
  },
  '1.3.2': {
    name: 'Meaningful Sequence',
    level: 'A',
    checks: ['keyboard'],
    unread: 'whether words between the stops are in an order that makes sense',
  },
  '1.3.3': { name: 'Sensory Characteristics', level: 'A', unread: 'whether instructions rely on shape, size or place' },
  '1.3.4': { name: 'Orientation', level: 'AA', checks: ['turned'] },
  '1.3.5': {
    name: 'Identify Input Purpose',
    level: 'AA',
    about: FIELDS,
    unread: 'whether a field asks for what browsers know of their reader',
  },
  '1.4.1': {
    name: 'Use of Color',
    level: 'A',
    checks: ['forced colours'],
    unread: 'whether any difference is told by colour alone',
  },
  '1.4.2': { name: 'Audio Control', level: 'A', about: MEDIA },
  '1.4.3': {
    name: 'Contrast (Minimum)',
    level: 'AA',
    checks: ['forced colours'],
    tests: [['unit/tokens.test.ts', 'is readable on']],
  },
  '1.4.4': { name: 'Resize Text', level: 'AA', checks: ['text', 'narrow'] },
  '1.4.5': {
    name: 'Images of Text',
    level: 'AA',
    about: 'main :is(img, canvas)',
    unread: 'whether a picture is made of words',
  },
  '1.4.10': { name: 'Reflow', level: 'AA', checks: ['narrow'] },
  '1.4.11': {
    name: 'Non-text Contrast',
    level: 'AA',
    checks: ['frames', 'forced colours'],
    tests: [['unit/tokens.test.ts', 'the focus ring is 3 px']],
    unread: 'the contrast of shapes in drawings, in the portal’s own colours',
  },
  '1.4.12': { name: 'Text Spacing', level: 'AA', checks: ['spacing'] },
  '1.4.13': {
    name: 'Content on Hover or Focus',
    level: 'AA',
    checks: ['hover'],
    unread: 'whether what code shows while a field has the focus can be closed and stays',
  },
  '2.1.1': {
    name: 'Keyboard',
    level: 'A',
    checks: ['keyboard'],
    tests: [
      ['site/suggest.test.ts', 'a suggestion is chosen with the arrows'],
      ['site/my-ward/choosing.test.ts', 'a reader types a ward of then in short'],
    ],
    unread: 'whether every part that answers to a pointer answers to a key',
  },
  '2.1.2': { name: 'No Keyboard Trap', level: 'A', checks: ['keyboard'] },
  '2.1.4': { name: 'Character Key Shortcuts', level: 'A', checks: ['context'] },
  '2.2.1': { name: 'Timing Adjustable', level: 'A', tests: [[ACROSS, 'no page refreshes itself']] },
  '2.2.2': {
    name: 'Pause, Stop, Hide',
    level: 'A',
    checks: ['stillness'],
    tests: [[ACROSS, 'no style moves anything']],
  },
  '2.3.1': { name: 'Three Flashes or Below Threshold', level: 'A', tests: [[ACROSS, 'no style moves anything']] },
  '2.4.1': {
    name: 'Bypass Blocks',
    level: 'A',
    checks: ['landmarks'],
    tests: [['site/accessibility.test.ts', 'the first stop skips to the content']],
  },
  '2.4.2': {
    name: 'Page Titled',
    level: 'A',
    tests: [[ACROSS, 'every page has a title of its own']],
    unread: 'whether each title says what its page is about',
  },
  '2.4.3': {
    name: 'Focus Order',
    level: 'A',
    checks: ['keyboard'],
    unread: 'whether the order of the page, which the stops keep to, makes sense',
  },
  '2.4.4': {
    name: 'Link Purpose (In Context)',
    level: 'A',
    checks: ['heard'],
    unread: 'whether the words of each link, with those around it, say where it leads',
  },
  '2.4.5': { name: 'Multiple Ways', level: 'AA', tests: [[ACROSS, 'search, the alphabet and the lists']] },
  '2.4.6': { name: 'Headings and Labels', level: 'AA', unread: 'whether headings and labels describe what follows' },
  '2.4.7': { name: 'Focus Visible', level: 'AA', checks: ['keyboard'] },
  '2.4.11': { name: 'Focus Not Obscured (Minimum)', level: 'AA', checks: ['keyboard'] },
  '2.5.1': { name: 'Pointer Gestures', level: 'A', tests: [[ACROSS, 'no code waits for a drag']] },
  '2.5.2': {
    name: 'Pointer Cancellation',
    level: 'A',
    tests: [[ACROSS, 'nothing is done while a pointer is only down']],
    unread: 'controls other than links and suggestions',
  },
  '2.5.3': {
    name: 'Label in Name',
    level: 'A',
    about: ':is(a, button, summary, input, select, textarea):is([aria-label], [aria-labelledby])',
    unread: 'names that axe cannot compare with what is seen',
  },
  '2.5.4': { name: 'Motion Actuation', level: 'A', tests: [[ACROSS, 'no code waits for a drag']] },
  '2.5.7': { name: 'Dragging Movements', level: 'AA', tests: [[ACROSS, 'no code waits for a drag']] },
  '2.5.8': { name: 'Target Size (Minimum)', level: 'AA', checks: ['targets'] },
  '3.1.1': { name: 'Language of Page', level: 'A', tests: [['site/links.test.ts', 'each page states its language']] },
  '3.1.2': {
    name: 'Language of Parts',
    level: 'AA',
    checks: ['language'],
    unread: 'single words in another language',
  },
  '3.2.1': { name: 'On Focus', level: 'A', checks: ['context'] },
  '3.2.2': {
    name: 'On Input',
    level: 'A',
    checks: ['context'],
    about: `${FIELDS}, main :is([type=checkbox], [type=radio])`,
  },
  '3.2.3': {
    name: 'Consistent Navigation',
    level: 'AA',
    tests: [[ACROSS, 'the menus of all pages are in the same order']],
  },
  '3.2.4': {
    name: 'Consistent Identification',
    level: 'AA',
    tests: [[ACROSS, 'the menus of all pages are in the same order']],
    unread: 'whether the same things outside the menus have the same names',
  },
  '3.2.6': { name: 'Consistent Help', level: 'A', tests: [[ACROSS, 'the ways to report an error and to ask']] },
  '3.3.1': {
    name: 'Error Identification',
    level: 'A',
    about: 'main :is([required], [pattern], [type=email], [type=number], [type=date], [aria-invalid])',
    unread: 'what is said of a wrong date or number',
  },
  '3.3.2': {
    name: 'Labels or Instructions',
    level: 'A',
    checks: ['heard'],
    about: `${FIELDS}, main :is([type=checkbox], [type=radio])`,
    unread: 'whether each label says what to enter',
  },
  '3.3.3': {
    name: 'Error Suggestion',
    level: 'AA',
    about: 'main :is([required], [pattern], [type=email], [type=number], [type=date], [aria-invalid])',
    unread: 'what is proposed for a wrong date or number',
  },
  '3.3.4': { name: 'Error Prevention (Legal, Financial, Data)', level: 'AA', about: 'form[method=post]' },
  '3.3.7': { name: 'Redundant Entry', level: 'A', about: 'form[method=post]' },
  '3.3.8': { name: 'Accessible Authentication (Minimum)', level: 'AA', about: '[type=password]' },
  '4.1.2': {
    name: 'Name, Role, Value',
    level: 'A',
    checks: ['heard'],
    tests: [
      ['site/suggest.test.ts', 'a screen reader reads the field of'],
      ['site/my-ward/aloud.test.ts', 'a screen reader reads the chooser of'],
    ],
    unread: 'how NVDA, VoiceOver and TalkBack say it',
  },
  '4.1.3': {
    name: 'Status Messages',
    level: 'AA',
    about: STATUS,
    tests: [
      ['site/suggest.test.ts', 'the count is told once typing pauses'],
      ['site/my-ward/aloud.test.ts', 'a screen reader reads the chooser of'],
    ],
    unread: 'messages of other parts: copied, ticked, found in a text',
  },
};

/** The criterion a tag of axe names, such as `wcag1410` for 1.4.10; undefined for other tags. */
export function criterionOf(tag: string): string | undefined {
  const [, one, two, three] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? [];
  return one === undefined ? undefined : [one, two, three].join('.');
}
