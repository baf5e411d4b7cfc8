import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { relayStylePagination } from "@apollo/client/utilities";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import possibleTypes from "./generated/possible-types";

const client = new ApolloClient({
  // Without the variable the page asks its own host: see the proxy in vite.config.ts.
  link: new HttpLink({ uri: `${import.meta.env.VITE_ZONEGRAPH ?? ""}/graphql` }),
  cache: new InMemoryCache({
    possibleTypes: possibleTypes.possibleTypes,
    typePolicies: {
      // Pages of one list are put together; lists with other arguments are kept apart.
      Zone: {
        fields: {
          enterprises: relayStylePagination(["where", "edge", "orderBy", "edgeOrderBy", "includeDescendants"]),
        },
      },
    },
  }),
});

const root = document.getElementById("root");
if (!root) {
  throw new Error("index.html has no element for the page.");
}
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
