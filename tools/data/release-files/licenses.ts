/** Address of a licence's text, by its SPDX id. */
export function licenseUrl(license: string): string {
  const creative = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(license);
  if (creative) return `https://creativecommons.org/licenses/${creative[1]?.toLowerCase()}/${creative[2]}/`;
  return `https://spdx.org/licenses/${license}.html`;
}
