// On a narrow screen the path of the night is longer than the window: the step that counts is brought into its middle.
export function showPresentStep(): void {
  const step = document.querySelector<HTMLElement>(".steps [aria-current=step]");
  const path = step?.parentElement;
  if (!step || !path) {
    return;
  }
  const [inner, outer] = [step.getBoundingClientRect(), path.getBoundingClientRect()];
  path.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}
