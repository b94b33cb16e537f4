import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import MetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import devCerts from "office-addin-dev-certs";
import { englishMetadata } from "./scripts/build/englishMetadata";
import { OFFICE_FILES, officeJs, officeSource } from "./scripts/build/officeJs";
import { buildOrigin, moveManifest } from "./scripts/build/origin";
import { contentSecurityPolicy } from "./scripts/build/policy";
import { startSize } from "./scripts/build/startSize";

const TYPESCRIPT = { onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } };

/** One page and one entry: with one entry for each part of the add-in, each would carry a copy of the shared modules. */
export default async (env = {}, argv = {}) => {
  const production = argv.mode === "production";
  const origin = buildOrigin(env.origin, production);
  const office = officeSource(env.office);
  const policy = contentSecurityPolicy(officeJs(office));

  return {
    target: ["web", "es2020"],
    entry: "./src/index.ts",
    devtool: "source-map",
    output: {
      path: path.resolve("dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: TYPESCRIPT },
        { test: /\.css$/, type: "css/auto" },
      ],
    },
    experiments: { css: true },
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
      new HtmlPlugin({ filename: "help.html", template: "./src/help/help.html", inject: false, policy }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (xml) => moveManifest(xml.toString(), origin) },
          ...(office === "local" ? OFFICE_FILES.map(officeFile) : []),
        ],
      }),
      ...(production ? [startSize(60_000)] : []),
    ],
    infrastructureLogging: { level: "warn" },
    performance: { hints: false },
    ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
  };
};

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
