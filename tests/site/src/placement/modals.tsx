import * as Radix from '@radix-ui/react-dialog';
import { useLayoutEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { composer } from './composer';

/** A composer made without React, in a place that React made. */
function Slot() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => void place.current?.replaceChildren(composer('editable')), []);
  return <div ref={place} />;
}

/** Radix: focus trapped in the content, everything beside it hidden from screen readers, closes on a press outside. */
function RadixDialog() {
  return (
    <Radix.Root defaultOpen>
      <Radix.Portal>
        <Radix.Overlay className="shade" />
        <Radix.Content className="box middle" id="modal" aria-describedby={undefined}>
          <Radix.Title>Radix</Radix.Title>
          <Radix.Close>Close</Radix.Close>
          <Slot />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** react-aria: makes whatever comes to stand outside inert, and closes on a press outside. */
function AriaDialog() {
  return (
    <ModalOverlay className="shade" defaultOpen isDismissable>
      <Modal className="box middle">
        <Dialog id="modal" aria-label="react-aria">
          <h2>react-aria</h2>
          <Slot />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export function mountModal(which: 'radix' | 'aria', into: Element): void {
  createRoot(into).render(which === 'radix' ? <RadixDialog /> : <AriaDialog />);
}
