import {checkSource, type Command} from '../command.js';
import {formatProblems} from '../report.js';

/** `validate`: what is wrong with the source. */
export const validateCommand: Command = {
  takes: '',
  names: [0, 0],
  options: {},
  run(given, console) {
    const {problems, dataset} = checkSource(given, console);
    if (given.json) console.print(JSON.stringify(problems, null, 2));
    else console.out(formatProblems(problems));
    return dataset ? 0 : 1;
  },
};
