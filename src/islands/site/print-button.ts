/** Lets the buttons of a page open the browser’s own print command. */
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', () => {
    print();
  });
}
