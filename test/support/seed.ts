import fc from 'fast-check';

/** The same made-up values in each run, so that a failure is of the change and not of chance; another `FC_SEED` explores. */
fc.configureGlobal({seed: Number(process.env['FC_SEED'] ?? 20261126)});
