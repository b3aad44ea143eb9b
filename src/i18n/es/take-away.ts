/** Words of what a reader takes away from a widget: print, pictures, links. */
export const es = {
  print: 'Imprimir sólo esto',
  svg: 'Descargar SVG',
  png: 'Descargar PNG',
  copyImage: 'Copiar como imagen',
  copyLink: 'Copiar enlace permanente',
  link: 'Enlace permanente',
  imageCopied: 'Imagen copiada.',
  linkCopied: 'Enlace copiado.',
  linkNotCopied: 'El navegador no permitió copiar. El enlace queda seleccionado.',
  notCopied: 'El navegador no permitió copiar.',
  notDrawn: 'No se pudo hacer la imagen.',
};

export type TakeAwayMessages = typeof es;
