/** Puts a print button where the page tells readers to use the browser’s own command. */
for (const line of document.querySelectorAll<HTMLElement>('[data-print]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = line.dataset.print ?? '';
  button.addEventListener('click', () => {
    print();
  });
  line.replaceChildren(button);
}
