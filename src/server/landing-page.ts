import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";

/** What Apollo Sandbox opens with. */
export const FIRST_DOCUMENT = `# Cụm thi đua số 2 năm 2024 gồm công an những tỉnh nào, và đơn vị nào làm Cụm trưởng?
# Bấm nút chạy để xem; đổi số cụm hoặc năm để hỏi tiếp. Bỏ "year" thì là năm gần nhất được biết.
query ClusterTwo {
  cluster(number: 2) {
    name
    provinces(year: 2024) {
      name
    }
    leader(year: 2024) {
      name
    }
  }
}
`;

/** The page for browsers at GET /graphql: Apollo Sandbox, which sends nothing about its use. Its parts come from Apollo's own hosts. */
export function sandboxPage() {
  return ApolloServerPluginLandingPageLocalDefault({
    document: FIRST_DOCUMENT,
    embed: { runTelemetry: false },
    includeCookies: false,
    footer: false,
  });
}
