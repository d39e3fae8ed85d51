import * as Radix from '@radix-ui/react-dialog';
import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { h } from '../shared/dom';

/**
 * Shows something in Radix's dialog, which keeps the focus inside and hides the rest from screen readers. The content is
 * made without React.
 * @returns takes it away
 */
export function openModal(content: HTMLElement, title: string): () => void {
  const root = createRoot(h('div'));
  function Slot() {
    const place = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => place.current!.replaceChildren(content), []);
    return <div ref={place} />;
  }
  const close = () => root.unmount();
  flushSync(() =>
    root.render(
      <Radix.Root open onOpenChange={(open) => open || close()}>
        <Radix.Portal>
          <Radix.Content className="dialog" aria-describedby={undefined}>
            <Radix.Title className="brand">{title}</Radix.Title>
            <Slot />
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>,
    ),
  );
  return close;
}
