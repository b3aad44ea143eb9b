import {type Document, isAlias, isScalar, type Node, visit} from 'yaml';
import type {Problem} from './model.js';

const COMMENT =
  'Si es parte del texto, escriba el texto entre comillas dobles; si es un comentario, páselo al renglón anterior.';
const QUOTE = 'Escriba el texto entre comillas dobles.';

/**
 * What YAML reads without complaint and a keeper did not mean: a text that starts with `*`, `&` or `!` loses its first word
 * (error), and one with ` #` in it loses what follows (warning: it may be a comment).
 */
export function findSlips(document: Document, file: string, lineAt: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  const add = (severity: Problem['severity'], node: Node, message: string, hint: string) => {
    const line = lineAt(node.range?.[0] ?? 0);
    problems.push({severity, file, line, record: file, field: '', message, hint});
  };
  visit(document, {
    Node(_, node) {
      const sign = signOf(node);
      if (sign) add('error', node, `El texto empieza con «${sign}», que aquí tiene otro sentido.`, QUOTE);
      if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
        add('warning', node, `Lo que sigue a «#» no se lee como dato: «${node.comment.trim()}».`, COMMENT);
      }
    },
  });
  return problems;
}

function signOf(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if ('anchor' in node && node.anchor) return '&';
  return node.tag ? '!' : undefined;
}
