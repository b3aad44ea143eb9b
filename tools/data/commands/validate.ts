import {checkSource, type Command} from '../command.js';
import {formatProblems} from '../report.js';

/** `validate`: what is wrong with the source. */
export const validateCommand: Command = {
  takes: '',
  names: [0, 0],
  options: {},
  run(given, environment) {
    const {problems, dataset} = checkSource(given, environment);
    environment.out(given.json ? JSON.stringify(problems, null, 2) : formatProblems(problems));
    return dataset ? 0 : 1;
  },
};
