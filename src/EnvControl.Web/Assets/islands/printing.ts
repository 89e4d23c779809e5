// <button type="button" data-print>: opens the browser's print. Without scripts the browser's own menu does it.
export function printOnClick(): void {
  document.addEventListener("click", (event) => {
    const target = event.target;
    if (target instanceof Element && target.closest("[data-print]") !== null) {
      window.print();
    }
  });
}
