/** Opens what is folded in the element of the fragment: who follows a link to a task came to read it. */
export function openTarget(): void {
  const [id = ''] = location.hash.slice(1).split(':~:');
  document.getElementById(id)?.querySelector('details')?.setAttribute('open', '');
}
