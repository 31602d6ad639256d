import 'mocha/mocha.js';

// Set up before any test file is read: they call `describe` as they load. The harness prints the results, mocha nothing.
mocha.setup({ ui: 'bdd', reporter: Mocha.reporters.Base, timeout: 20_000 });
