/** Copies a text; rejects where a page without https has no clipboard, and where a person or a browser refuses it. */
export async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
