/** What we use of tesseract-wasm 0.11: its package has types, but its `exports` hide them. */
declare module 'tesseract-wasm' {
  export interface TextItem {
    readonly rect: {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    };
    /** A sum of `layoutFlags`. */
    readonly flags: number;
    /** 0 to 1. */
    readonly confidence: number;
    readonly text: string;
  }

  /** Every call does its work at once, on the thread it is called on. */
  export interface OCREngine {
    setVariable(name: string, value: string): void;
    loadModel(model: Uint8Array | ArrayBuffer): void;
    loadImage(image: ImageBitmap | ImageData): void;
    clearImage(): void;
    getTextBoxes(unit: 'line' | 'word'): TextItem[];
    destroy(): void;
  }

  export const layoutFlags: { readonly StartOfLine: number; readonly EndOfLine: number };
  export function supportsFastBuild(): boolean;
  export function createOCREngine(options: { wasmBinary: Uint8Array | ArrayBuffer }): Promise<OCREngine>;
}
