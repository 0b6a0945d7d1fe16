import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Locked {
  version: string;
  dev?: boolean;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  engines?: { node?: string };
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));
const manifest = read("package.json") as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lock = read("package-lock.json") as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const semver = createRequire(import.meta.url)("semver") as { intersects(a: string, b: string): boolean };

/** Development tools that declare a later Node and run on 20 all the same. */
const LATER_NODE = ["@neo4j-cypher/language-support"];

/** Their install scripts do nothing that is needed; `.npmrc` never runs any. */
const NEEDLESS_SCRIPTS = ["@apollo/protobufjs"];

describe("dependencies", () => {
  it("are pinned to one version each", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("run on Node 20", () => {
    const excluding = packages.filter(
      ([, { engines }]) => engines?.node && !semver.intersects(engines.node, ">=20.15.0 <21"),
    );
    const names = excluding.map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect(names.filter((name) => !LATER_NODE.includes(name))).toEqual([]);
    expect(excluding.filter(([, { dev }]) => !dev)).toEqual([]);
  });

  it("are fetched whole from the registry, by their hash", () => {
    const loose = packages.filter(
      ([, { integrity, resolved }]) => !integrity || /^(git|file|http:)/.test(resolved ?? ""),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it("of the service need no install scripts and have permissive licences", () => {
    const shipped = packages.filter(([, { dev }]) => !dev);
    const scripted = shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted).toEqual(NEEDLESS_SCRIPTS.map((name) => `node_modules/${name}`));
    const permissive = /^\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)\b/;
    expect(
      shipped
        .filter(([, { license = "" }]) => !permissive.test(license))
        .map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
  });
});
