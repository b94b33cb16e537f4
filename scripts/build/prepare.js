/* npm run prepare, also after npm ci and before npm pack: builds the command. Without the tools for it there is nothing to do. */
const { buildCommand } = await import("./command.js").catch((error) => {
  if (error.code === "ERR_MODULE_NOT_FOUND") return {};
  throw error;
});
await buildCommand?.();
