import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../tools/settings.mjs";

interface Service {
  image?: string;
  build?: string;
  ports?: string[];
  secrets?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

interface Compose {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
  volumes: Record<string, unknown>;
}

const read = (name: string) => readFileSync(join(root, name), "utf8");
const compose = parse(read("docker-compose.yml")) as Compose;
const services = Object.entries(compose.services);
const dockerfile = read("Dockerfile");
/** A version down to the patch. */
const pinned = /:\d+\.\d+\.\d+-[a-z-]+$/;

describe("docker-compose.yml", () => {
  it("runs the service and its database", () => {
    expect(Object.keys(compose.services).sort()).toEqual(["mach-tin", "neo4j"]);
  });

  it.each(services)("publishes the ports of %s on this machine's loopback alone", (_name, service) => {
    expect(service.ports?.length).toBeGreaterThan(0);
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it.each(services)("takes %s from an image pinned to a patch, or builds it", (_name, { image, build }) => {
    if (build === undefined) expect(image).toMatch(pinned);
    else expect(existsSync(join(root, build, "Dockerfile"))).toBe(true);
  });

  it("runs the community edition of the release line that the local database is of", () => {
    const [, version] = /<version>(5[^<]+)<\/version>/.exec(read("tools/local-neo4j/pom.xml")) ?? [];
    expect(compose.services.neo4j?.image).toBe(`neo4j:${version}-community`);
  });

  it.each(services)("asks %s for its health", (_name, { healthcheck }) => {
    expect(healthcheck?.test[0]).toBe("CMD");
  });

  it("asks the service whether it is ready, not only whether it lives", () => {
    expect(compose.services["mach-tin"]?.healthcheck?.test.join(" ")).toContain("/health/ready");
  });

  it("starts the service once the database is healthy", () => {
    expect(compose.services["mach-tin"]?.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  });

  it.each(services)(
    "gives %s its password by a file secret that is declared, and never literally",
    (_name, service) => {
      const variables = Object.entries(service.environment ?? {}).filter(([name]) =>
        /PASSWORD|AUTH|TOKEN|KEY/.test(name),
      );
      expect(variables.length).toBeGreaterThan(0);
      for (const [name, value] of variables) {
        expect(name).toMatch(/_FILE$/);
        const secret = value.replace("/run/secrets/", "");
        expect(service.secrets).toContain(secret);
        expect(compose.secrets[secret]?.file).toBe(`./secrets/${secret}`);
      }
    },
  );

  it("keeps secrets out of the repository and out of the image", () => {
    expect(read(".gitignore").split("\n")).toContain("secrets/");
    const ignored = read(".dockerignore").split("\n");
    expect(ignored).toContain("*");
    expect(ignored.filter((line) => line.startsWith("!")).join()).not.toMatch(/secret|\.env|\.data/);
  });

  it("sends no usage report", () => {
    expect(compose.services.neo4j?.environment?.NEO4J_dbms_usage__report_enabled).toBe("false");
  });
});

describe("Dockerfile", () => {
  const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)];
  const copies = [...dockerfile.matchAll(/^COPY (.+)$/gm)].map(([, words = ""]) => words.split(" "));
  const fromHere = copies.filter(([first]) => !first?.startsWith("--from"));

  it("builds in one stage and runs in another, both on an image pinned to a patch of Node 20", () => {
    expect(stages.map(([, , name]) => name)).toEqual(["build", "run"]);
    for (const [, image] of stages) {
      expect(image).toMatch(pinned);
      expect(image).toMatch(/^node:20\./);
    }
  });

  it("copies only paths that exist and that .dockerignore lets through", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"));
    const paths = fromHere.flatMap((words) => words.slice(0, -1));
    expect(paths).toContain("cypher");
    for (const path of paths) {
      expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
      expect(allowed).toContain(`!${path}`);
    }
  });

  it("copies from stages that exist", () => {
    const sources = copies.flatMap(([first = ""]) => /^--from=(.+)$/.exec(first)?.slice(1) ?? []);
    expect(sources).toEqual(["build"]);
  });

  it("leaves development packages out of what runs, and does not run it as root", () => {
    const run = dockerfile.slice(dockerfile.indexOf("AS run"));
    expect(run).toContain("npm ci --omit=dev");
    expect(run).toMatch(/^USER node$/m);
  });

  it("starts the program that the build makes", () => {
    expect(dockerfile).toMatch(/^CMD \["node", "dist\/main\.js"\]$/m);
    expect(existsSync(join(root, "src", "main.ts"))).toBe(true);
    expect(existsSync(join(root, "src", "cli.ts"))).toBe(true);
  });
});
