import {basename} from 'node:path';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;

/** Rule: file names are kebab-case, `adoption-map.view.ts`. */
export const kebabCase = {
  meta: {type: 'suggestion', schema: [], messages: {name: 'File names are kebab-case: {{name}}'}},
  create(context) {
    const name = basename(context.filename);
    return {
      Program(node) {
        if (!NAME.test(name)) context.report({node, messageId: 'name', data: {name}});
      },
    };
  },
};
