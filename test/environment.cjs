const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/**
 * What a test file runs in: that of jest-environment-node, but with an ordinary global object. Its own is asked anew, by a
 * call, for each Math, Map or JSON that the tests or the tested code name, which takes a hundred times as long.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
};
