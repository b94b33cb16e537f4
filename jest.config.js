import { typescript } from "./scripts/build/typescript.js";

/** @type {import("jest").Config} */
export default {
  verbose: true, // the names of the tests, those in the browser above all
  testEnvironment: "<rootDir>/test/environment.cjs",
  // the library keeps what it finds on the global object beyond the end of a test file
  testEnvironmentOptions: { globalsCleanup: "off" },
  maxWorkers: "100%", // tests in a browser wait more than they work
  // modules stay in memory when their test file is done, 10 MB a file; going through them takes as long as the tests do
  workerIdleMemoryLimit: "500MB",
  testTimeout: 600_000, // for what hangs: no test fails because something else is at work
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}", "<rootDir>/excel-stand-in/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "^.+\\.tsx?$": ["@swc/jest", typescript("es2022")] },
  collectCoverageFrom: ["src/**/*.{ts,tsx}"],
  coverageDirectory: "coverage",
  coverageReporters: ["text", "html"],
};
