import { Client, fetchExchange } from "@urql/core";
import { enterprisesOfZone } from "./operations.js";

const client = new Client({
  url: process.env.ZONEGRAPH_URL ?? "http://localhost:8080/graphql",
  exchanges: [fetchExchange],
  // GET answers have an ETag, and caches on the way may keep them.
  preferGetMethod: true,
});

const ids: string[] = [];
let after: string | null | undefined;
do {
  const { data, error } = await client.query(enterprisesOfZone, { zone: "changchun-etdz", after }).toPromise();
  if (error) {
    throw error;
  }
  const page = data?.zone?.enterprises;
  ids.push(...(page?.edges.map((edge) => edge.node.id) ?? []));
  after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
} while (after);
console.log(ids.join(" "));
