/** What is said of copying: that it was done, or that the words stand selected because it was refused. */
export interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
}

/** Copies words and says so; where a browser or a page allows no copying, what shows them is selected, ready to be copied by hand. */
export async function copyText(
  words: string,
  said: CopyWords,
  tell: (said: string) => void,
  shown: () => Element | null | undefined | Promise<Element | null>,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    tell(said.copied);
  } catch {
    tell(said.notCopied);
    const element = await shown();
    if (element && 'select' in element) (element as HTMLInputElement).select();
    else if (element) getSelection()?.selectAllChildren(element);
  }
}
