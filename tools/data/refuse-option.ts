import {parseArgs, type ParseArgsConfig} from 'node:util';
import {nearest} from './nearest.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Why a command cannot take the options that it is given, in Spanish; undefined when it can. */
export function refuseOption(command: string, argv: readonly string[], options: Options): string | undefined {
  // node's own refusals are English sentences.
  const {tokens} = parseArgs({args: [...argv], allowPositionals: true, strict: false, tokens: true, options});
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value, inlineValue} = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) return `La orden «${command}» no tiene la opción «${rawName}». ${meant(name, options)}`.trim();
    if (type === 'boolean' && value !== undefined) return `La opción «${rawName}» no lleva valor.`;
    // What looks like another option is not the value of this one, unless they stand together.
    if (type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value)))) {
      return `Falta el valor de la opción «${rawName}».`;
    }
  }
  return undefined;
}

function meant(name: string, options: Options): string {
  const near = nearest(name, Object.keys(options));
  return near === undefined ? '' : `¿Quiso decir «--${near}»?`;
}
