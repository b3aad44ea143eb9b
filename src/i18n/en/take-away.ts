import type {TakeAwayMessages} from '../es/take-away.js';

export const en: TakeAwayMessages = {
  print: 'Print only this',
  svg: 'Download SVG',
  png: 'Download PNG',
  copyImage: 'Copy as image',
  copyLink: 'Copy permanent link',
  link: 'Permanent link',
  imageCopied: 'Image copied.',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The browser did not allow copying. The link is selected.',
  notCopied: 'The browser did not allow copying.',
  notDrawn: 'The image could not be made.',
};
