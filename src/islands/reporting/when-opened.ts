const block = document.querySelector<HTMLDetailsElement>('details.report');

/** Runs when a report is opened, since most never are; where the code cannot be had, its words can be copied by hand. */
block?.addEventListener(
  'toggle',
  () => {
    import('./report.ts').then(
      ({ equip }) => {
        equip(block);
      },
      () => undefined,
    );
  },
  { once: true },
);
