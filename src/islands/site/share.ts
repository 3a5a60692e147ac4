/** Shows the buttons that hand the page to another program, where the browser can; it is the reader who sends it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  if (!('share' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.share({ title: document.title, url: location.href }).catch(() => {
      // The reader closed the choice of programs: nothing happened, nothing is said.
    });
  });
}
