/** The part of @wordpress/block-editor 18 that the demo uses; the package ships no types of its own. */
declare module '@wordpress/block-editor' {
  import type { ComponentType, ReactNode, Ref } from 'react';

  export interface Block {
    readonly clientId: string;
    readonly name: string;
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly innerBlocks: readonly Block[];
  }

  export const BlockEditorProvider: ComponentType<{
    value: readonly Block[];
    onInput(blocks: readonly Block[]): void;
    onChange(blocks: readonly Block[]): void;
    settings?: object;
    children: ReactNode;
  }>;
  export const BlockTools: ComponentType<{ children: ReactNode }>;
  export const WritingFlow: ComponentType<{ children: ReactNode; ref?: Ref<HTMLElement> }>;
  export const ObserveTyping: ComponentType<{ children: ReactNode }>;
  export const BlockList: ComponentType;
  export const BlockCanvas: ComponentType<{ height?: string; styles?: readonly object[] }>;
  export const RichText: ComponentType<{
    identifier: string;
    tagName: string;
    value: unknown;
    onChange(value: unknown): void;
    onMerge?(forward: boolean): void;
    onRemove?(forward: boolean): void;
    placeholder?: string | undefined;
    [more: string]: unknown;
  }> & { Content: ComponentType<{ tagName: string; value: unknown }> };
  export function useBlockProps(props?: object): Record<string, unknown>;
}
