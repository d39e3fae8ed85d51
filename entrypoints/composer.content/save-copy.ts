import { saveCopy } from '../../components/save-copy';

/** As much of the Navigation API as is needed here; not every browser has it. */
interface Navigations {
  readonly navigation?: EventTarget;
}

/**
 * Downloads a copy without the page's hearing of it. A page is told of a download by `navigate`, with the copy's address,
 * from which it could read it. We listen from the start of the document on, before any script of the page.
 */
export class CopySaver {
  private saving = false;

  constructor(window: Window & Navigations) {
    window.navigation?.addEventListener(
      'navigate',
      (event) => {
        if (this.saving) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  /** Must be called in a click's own task. */
  save(copy: Blob): void {
    this.saving = true;
    try {
      saveCopy(copy);
    } finally {
      // The event comes while the link is pressed, or in the next task.
      setTimeout(() => (this.saving = false));
    }
  }
}
