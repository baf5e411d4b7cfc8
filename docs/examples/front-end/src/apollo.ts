import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { enterprisesOfZone } from "./operations.js";

const client = new ApolloClient({
  link: new HttpLink({ uri: process.env.ZONEGRAPH_URL ?? "http://localhost:8080/graphql" }),
  cache: new InMemoryCache({
    typePolicies: {
      // Pages of one list are put together; lists of other filters and orders are kept apart.
      Zone: {
        fields: {
          enterprises: relayStylePagination(["where", "edge", "orderBy", "edgeOrderBy", "includeDescendants"]),
        },
      },
    },
  }),
});

const zone = "changchun-etdz";
const query = client.watchQuery({ query: enterprisesOfZone, variables: { zone } });
const watching = query.subscribe(() => {});
let page = (await query.refetch()).data?.zone?.enterprises;
while (page?.pageInfo.hasNextPage) {
  const more = await query.fetchMore({ variables: { after: page.pageInfo.endCursor } });
  page = more.data?.zone?.enterprises;
}
// All pages read so far are one list in the cache.
const all = client.readQuery({ query: enterprisesOfZone, variables: { zone } });
console.log(all?.zone?.enterprises.edges.map((edge) => edge.node.id).join(" "));
watching.unsubscribe();
client.stop();
