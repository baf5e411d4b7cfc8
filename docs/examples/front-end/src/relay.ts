import { Environment, type FetchFunction, fetchQuery, graphql, Network, RecordSource, Store } from "relay-runtime";
import enterprises, { type relayEnterprisesQuery } from "./__generated__/relayEnterprisesQuery.graphql.js";

/** relay-compiler reads it. With babel-plugin-relay one would give it to fetchQuery, instead of the import above. */
export const source = () => graphql`
  query relayEnterprisesQuery($zone: ID!) {
    zone(id: $zone) {
      enterprises(first: 20, orderBy: [{ nameEn: ASC }]) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`;

const send: FetchFunction = async (operation, variables) => {
  const answer = await fetch(process.env.ZONEGRAPH_URL ?? "http://localhost:8080/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: operation.text, variables }),
  });
  return answer.json();
};

const environment = new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });

const data = await fetchQuery<relayEnterprisesQuery>(environment, enterprises, { zone: "changchun-etdz" }).toPromise();
console.log(data?.zone?.enterprises.edges.map((edge) => edge.node.id).join(" "));
