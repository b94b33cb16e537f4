import fc from "fast-check";

// what a property test tries must not depend on the day, and nobody reads its smallest example
fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: 20 });
