import type { Request, RequestHandler } from "express";
import helmet from "helmet";

/** An answer that is data: a browser may do nothing with it. HTTPS is the business of whatever stands in front of the service. */
const forData = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  strictTransportSecurity: false,
});

/**
 * The page with Apollo Sandbox carries its own policy, with a nonce for its scripts, in a meta element; the header adds only what such an
 * element cannot say, since a browser enforces both. Signing in at Apollo opens a window.
 */
const forSandbox = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: helmet.contentSecurityPolicy.dangerouslyDisableDefaultSrc,
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginOpenerPolicy: { policy: "same-origin-allow-popups" },
  strictTransportSecurity: false,
});

/** Security headers for data or for the page, by what the request will be answered with. */
export const securityHeaders: RequestHandler = (request, response, next) =>
  (wantsPage(request) ? forSandbox : forData)(request, response, next);

/** Whether a browser opens the service's address, instead of a program asking it. */
export function wantsPage(request: Request): boolean {
  return request.method === "GET" && request.path === "/graphql" && request.accepts("json", "html") === "html";
}
