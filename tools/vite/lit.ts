import type {Plugin} from 'vite';

/** What stands in Lit as npm has it, minified. */
const POLICY = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;
const MESSAGE =
  /Error\((?:"CSSResult is not constructable[^"]*"|"Value passed to 'css'[^"]*"\+\w+\+"[^"]*"|"invalid template strings array")\)/g;

const isLit = (id: string) => /\/node_modules\/(?:lit-html|@lit)\//.test(id);

/**
 * Lit as the built files carry it. A page whose content policy does not allow the policy `lit-html` still has its widgets where
 * markup needs none; where it does, the module ends at once, as Lit itself does, and what the page put into the tags stays in view.
 * Messages to who writes a template are said in development.
 */
export function lit(): Plugin {
  return {
    name: 'lit',
    transform: (code, id) => (isLit(id) ? {code: bundledLit(code), map: null} : undefined),
  };
}

/**
 * Lit without a policy, for extras of the one-file forms: they bring their own copy, which only writes templates; the copy that draws them
 * has the policy. A second policy of that name would be refused by pages that allow one.
 */
export function litWithoutPolicy(): Plugin {
  return {
    name: 'lit-without-policy',
    transform: (code, id) => (isLit(id) ? {code: code.replace(POLICY, 'void 0'), map: null} : undefined),
  };
}

/** `code` of one of Lit's modules, as `lit` changes it. */
export function bundledLit(code: string): string {
  return code
    .replace(POLICY, (policy) => `(()=>{try{return ${policy}}catch{document.createElement("p").innerHTML="-"}})()`)
    .replace(MESSAGE, 'Error()');
}
