import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import MetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import devCerts from "office-addin-dev-certs";
import Minimizer from "minimizer-webpack-plugin";
import { englishMetadata } from "./scripts/build/englishMetadata";
import { OFFICE_FILES, officeJs, officeSource } from "./scripts/build/officeJs";
import { buildOrigin, moveManifest } from "./scripts/build/origin";
import { contentSecurityPolicy, helpPolicy } from "./scripts/build/policy";
import { singleFile } from "./scripts/build/singleFile";
import { startSize } from "./scripts/build/startSize";
import { thirdParty } from "./scripts/build/thirdParty";
import { typescript } from "./scripts/build/typescript";

/** The oldest JavaScript that is handed out. */
const TARGET = "es2020";

/** What both builds have in common. */
const COMMON = {
  target: ["web", TARGET],
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      // types are looked at by npm run typecheck
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: typescript(TARGET) },
      { test: /\.css$/, type: "css/auto" },
    ],
  },
  experiments: { css: true },
  // terser, the one that webpack brings, takes four times as long for files of the same size
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify, extractComments: false }), "..."] },
  infrastructureLogging: { level: "warn" },
  performance: { hints: false },
};

/** A development server would put its own script into the stand-alone page, too, which the page's policy stops. */
export default async (env = {}, argv = {}) => [await addin(env, argv), ...(env.WEBPACK_SERVE ? [] : [offline()])];

/** The stand-alone page: all of it in one file, dynamic imports too, for it has nowhere to load them from. */
function offline() {
  return {
    ...COMMON,
    name: "offline",
    dependencies: ["addin"], // which cleans the folder first
    entry: { offline: "./src/offline/offline.tsx" },
    devtool: false,
    output: { path: path.resolve("dist") },
    module: {
      ...COMMON.module,
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
    plugins: [singleFile("offline.html", "src/offline/offline.html")],
  };
}

/** One page and one entry: with one entry for each part of the add-in, each would carry a copy of the shared modules. */
async function addin(env, argv) {
  const production = argv.mode === "production";
  const origin = buildOrigin(env.origin, production);
  const office = officeSource(env.office);
  const policy = contentSecurityPolicy(officeJs(office));

  return {
    ...COMMON,
    name: "addin",
    entry: "./src/index.ts",
    devtool: production ? false : "source-map",
    output: {
      path: path.resolve("dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    plugins: [
      new MetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
      englishMetadata("functions.json", "functions.en.json"),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        hash: true, // a server may keep main.js in browsers' caches over an update
        officeJs: officeJs(office),
        policy,
      }),
      new HtmlPlugin({ filename: "help.html", template: "./src/help/help.html", inject: false, policy: helpPolicy() }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          // unminimized: what makes it shorter is newer than the browsers that it is for
          { from: "src/taskpane/oldBrowser.js", to: "oldBrowser.js", info: { minimized: true } },
          { from: "manifest.xml", transform: (xml) => moveManifest(xml.toString(), origin) },
          ...(office === "local" ? OFFICE_FILES.map(officeFile) : []),
        ],
      }),
      thirdParty("THIRD-PARTY.txt"),
      ...(production ? [startSize(47_000)] : []),
    ],
    ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
  };
}

/** Microsoft's terms allow handing on its files unmodified only: the minimizer must pass them by. */
function officeFile(file) {
  return { from: `node_modules/@microsoft/office-js/dist/${file}`, to: `office/${file}`, info: { minimized: true } };
}

async function devServer() {
  const trusted = process.platform === "win32" || process.platform === "darwin";
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", ...(trusted && { options: await devCerts.getHttpsServerOptions() }) },
    headers: { "Access-Control-Allow-Origin": "*" }, // Excel on the web reads functions.json from its own origin
  };
}
