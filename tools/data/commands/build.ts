import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Build, completeReleases, movingFiles, planBuild, SCHEMA_FILE, schemaText} from '../build.js';
import {type Checked, checkSource, type Code, type Command, type Console, type Given} from '../command.js';
import {writeFormatPage} from '../format-page.js';
import {writeBuild, writeFiles} from '../files.js';
import {type Plan, planRelease, refuseNotes, refuseNumber} from '../plan-release.js';
import {checkMoving, checkPublished, checkSchema, schemaIsPublished} from '../published.js';
import type {Dataset} from '../model.js';
import {readHistory, readIndex, readLatest, type ReleaseEntry, type ReleaseIndex} from '../release-index.js';
import {tellHistory} from '../release-files/index.js';
import {formatBuild, formatPlan, formatProblems} from '../report.js';

/** `build`: publishes the next release; `build --check`: what is published is as it was published. */
export const buildCommand: Command = {
  takes: '',
  names: [0, 0],
  options: {check: {type: 'boolean'}},
  run(given, environment) {
    const source = checkSource(given, environment);
    const {problems, dataset, info, index} = source;
    if (!dataset) {
      environment.err(formatProblems(problems));
      return 1;
    }
    const previous = readLatest(given.releases, index);
    const plan = planRelease(dataset, previous, entryOf(index, previous), info?.release);
    return given.flag('check') ? check(given, source, plan, environment) : publish(given, source, plan, environment);
  },
};

function check({data, json}: Given, {index}: Checked, plan: Plan, {out, err, print}: Console): Code {
  const schema = checkSchema(data, index);
  const damaged = checkPublished(data, index);
  const moving = damaged.length > 0 ? [] : checkMoving(data, index);
  const wrong = [...damaged, ...moving, ...(schema ? [schema] : [])];
  if (json) print(JSON.stringify({problems: wrong, next: summary(plan)}, null, 2));
  if (wrong.length > 0) {
    if (!json) err(wrong.join('\n'));
    return 1;
  }
  const count = index?.releases.length ?? 0;
  const kept = count === 1 ? 'La publicación es la que se publicó' : `Las ${count} publicaciones son las que se publicaron`;
  if (!json) out([...(count > 0 ? [`${kept}.`] : []), formatPlan(plan)].join('\n'));
  return 0;
}

function publish(given: Given, {index, info}: Checked, plan: Plan, {out, err, print}: Console): Code {
  const {data, json} = given;
  const schema = checkSchema(data, index);
  const wrong = [...checkPublished(data, index), ...(schema && schemaIsPublished(index) ? [schema] : [])];
  const stale = info?.draft ? undefined : refuseNotes(plan, entryOf(index, plan.previous), info?.notes);
  const refused = [...wrong, refuseNumber(plan, info?.release), stale].filter((why) => why !== undefined);
  if (refused.length > 0) {
    err(refused.join('\n'));
    return 1;
  }
  const nothing = plan.previous !== undefined && !plan.verdict.level;
  const before = {index, history: readHistory(given.releases, index), notes: info?.notes};
  writeFiles(data, completeReleases(before));
  if (nothing || info?.draft) {
    writeFiles(data, [[SCHEMA_FILE, schemaText()], ...movingFiles(tellHistory(before.history))]);
    renewFormatPage(given);
    const why = nothing ? '' : 'release.yaml dice «draft: true»: no se publica nada.\n';
    if (json) print(JSON.stringify({published: null, next: summary(plan)}, null, 2));
    else out(`${why}${formatPlan(plan)}`);
    return 0;
  }
  const build = planBuild(plan.dataset, {...before, index: readIndex(given.releases)});
  writeBuild(data, build);
  renewFormatPage(given);
  if (json) print(JSON.stringify(published(build, plan, data), null, 2));
  else out(`${formatPlan(plan, true)}\n\n${formatBuild(build)}`);
  return 0;
}

function entryOf(index: ReleaseIndex | undefined, dataset: Dataset | undefined): ReleaseEntry | undefined {
  return index?.releases.find(({release}) => release === dataset?.release);
}

/** The page on the data format beside this data folder, where the repository has one. */
function renewFormatPage({data, releases}: Given): void {
  const page = join(data, '../docs/data-format.md');
  const latest = existsSync(page) ? readLatest(releases) : undefined;
  if (latest) writeFileSync(page, writeFormatPage(latest));
}

function summary({dataset, diff, verdict, previous}: Plan) {
  if (previous && !verdict.level) return null;
  const {added, removed, changed} = diff;
  const counts = {added: added.length, removed: removed.length, changed: changed.length};
  return {release: dataset.release, from: previous?.release ?? null, ...verdict, ...counts};
}

function published({files, entry}: Build, plan: Plan, data: string) {
  return {published: entry, next: null, ...summary(plan), files: [...files.keys()].map((file) => join(data, file))};
}
